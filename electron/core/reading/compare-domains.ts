import { parseDomainName } from '../values/domain-name'
import { tallyOf, verdictOf } from './compare-tally'
import { isDisputed, isForked } from './disputed'
import { blurred, looksAlike } from './latin-alike'
import { isShownByLetters, tellsOfLetters, type LatinEvidence, type LatinLook } from './latin-proof'
import type { PageField } from './reader-port'
import type { Verdict } from './reading'

const keyOf = (text: string): string | null => {
  const name = parseDomainName(text)
  return name.ok ? name.value.ascii : null
}

/** Letters of a domain that a reader takes for one another. */
const SLIPPERY = /[01lio5s2z8b6g]|rn|vv|[^\x20-\x7e]/i

/** Letters, at least, that a glare or a fold takes from the start of a line. */
const LOST = 3
/** True where what was read is the end of the typed domain: the rest may not have been seen. */
const lostStart = (read: string | null, typed: string): boolean =>
  read !== null && typed.length - read.length >= LOST && blurred(typed).endsWith(blurred(read))

/** How much more another domain leaves of the ink, in that of a letter, when it is not the one that is shown. */
const LEAVES_MORE = 0.04

/** Full stops of other scripts: the same name, but no domain is printed so, and what was misread has them. */
const OTHER_STOP = /[。．｡]/u

/** The verdict on a typed domain: told by its letters, and no match of one that is typed as none is printed. */
export function compareDomains(reading: PageField, typed: string, look: LatinLook | null): Verdict {
  const verdict = comparedByLetters(reading, typed, look)
  return verdict === 'match' && OTHER_STOP.test(typed) ? 'unsure' : verdict
}

/**
 * A domain that its letters show is what stands there. Else readings vote: three alike for one with letters that readers
 * take for one another, and no word against one that differs in nothing else.
 */
function comparedByLetters(reading: PageField, typed: string, look: LatinLook | null): Verdict {
  const key = keyOf(typed)
  if (key === null) return 'unsure'
  const tally = tallyOf(reading, keyOf)
  if (isShownByLetters(look?.read ?? null)) {
    if (tally.chosen === key) return 'match'
    // Nothing fits a domain that the letters cannot be.
    const apart = (look?.typed?.residual ?? Infinity) - look!.read!.residual
    return apart > LEAVES_MORE ? 'mismatch' : 'unsure'
  }
  const verdict = verdictOf(tally, key, reading.confidence, SLIPPERY.test(key) ? 3 : 2)
  if (isDisputed(reading.value, reading.alternatives)) return 'unsure'
  const keys = reading.alternatives.map(keyOf)
  if (verdict === 'match' && (isForked(key, keys) || isCounted(key, keys))) return 'unsure'
  if (verdict === 'match' && isSpokenAgainst(key, look?.typed ?? null)) return 'unsure'
  const isOpen =
    (tally.chosen !== null && looksAlike(tally.chosen, key)) ||
    lostStart(tally.chosen, key) ||
    fitsBetter(look?.typed ?? null, look?.read ?? null)
  return verdict === 'mismatch' && isOpen ? 'unsure' : verdict
}

/**
 * True where two readings, unlike each other, have more or fewer letters (samle and samile beside samje, for sample): of 360
 * domains read right in six seeds none had such readings.
 */
const isCounted = (key: string, keys: readonly (string | null)[]): boolean =>
  new Set(keys.filter((one) => one !== null && one.length !== key.length)).size >= 2

/** By so much less of the ink another letter speaks against what was read, in a face that is not known too. */
const AGAINST = -0.08

/** The same of whatever other letters, in a line whose others fit: a fold took the m for an n, or half of it. */
const LOUDLY_AGAINST = -0.5

/** True where another letter fits clearly better, and is none of those that faces make alike. */
const isSpokenAgainst = (typed: string, look: LatinEvidence | null): boolean =>
  look !== null &&
  ((look.lead <= AGAINST && look.rival.length === typed.length && !looksAlike(look.rival, typed)) ||
    (look.lead <= LOUDLY_AGAINST && tellsOfLetters(look, look.letters)))

const fitsBetter = (one: LatinEvidence | null, other: LatinEvidence | null): boolean =>
  one !== null && other !== null && one.residual < other.residual
