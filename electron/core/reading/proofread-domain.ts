import { parseDomainName } from '../values/domain-name'
import { hasLostTail, isForked } from './disputed'
import { looksAlike } from './latin-alike'
import {
  fitsBut,
  fitsLetters,
  isShownByLetters,
  tellsOfLetters,
  type LatinEvidence,
  type LatinLine,
} from './latin-proof'
import type { FieldRead } from './read-fields'

/** Different readings that are laid over the line. */
const CANDIDATES = 8
/** Times that a domain's worst letter is replaced by the one that fits better. */
const CORRECTIONS = 3
/** Another letter that leaves so much less, in the ink of a letter, is the one that stands there. */
const CORRECTED = 0.02
/** A reading is of another length, or of other letters, when it leaves so much more than the best: in a face that is not known too. */
const FAR = { times: 1.4, more: 0.5 }
/** Confidence of a domain that its letters show, and of one that alone is left of several readings. */
const SHOWN = 0.95
const LEFT = 0.85

export interface DomainProofread {
  readonly read: FieldRead
  readonly stated: boolean
}

/**
 * A domain's readings held against the letters of its line: recognisers double letters, lose dots and take 1 for l, each
 * time otherwise. What the letters show is stated; readings that cannot lie over the ink are dropped.
 */
export function proofreadDomain(known: FieldRead, stated: boolean, line: LatinLine): DomainProofread {
  const readings = known.alternatives.length > 0 ? known.alternatives : [known.value]
  const laid = [...new Set([known.value, ...readings])].slice(0, CANDIDATES).flatMap((text) => {
    const layout = line.layOut(text)
    return layout ? [{ text, residual: layout.residual }] : []
  })
  laid.sort((a, b) => a.residual - b.residual)
  const best = laid[0]
  if (!best) return { read: known, stated }
  const shown = shownFrom(best.text, line)
  if (shown !== null && !hasLostTail(shown, readings)) {
    const read = { ...known, value: shown, confidence: SHOWN, alternatives: [shown, shown, shown] }
    return { read, stated: true }
  }
  const isSure = stated && !isForked(known.value, readings)
  if (!tellsOfLetters(best, [...best.text].length)) return { read: known, stated: isSure }
  const far = best.residual * FAR.times + FAR.more
  const dropped = new Set(
    laid
      .filter(({ text, residual }) => residual > far || isOverruled(text, best.text, line))
      .map(({ text }) => text),
  )
  // A reading of another length is still a witness of a letter's tail.
  const alternatives = readings.filter((text) => !dropped.has(text) || isForked(best.text, [text]))
  if (dropped.size === 0 || alternatives.length === 0) return { read: known, stated: isSure }
  const isAlone = alternatives.length >= 2 && new Set(alternatives).size === 1
  const value = dropped.has(known.value) ? best.text : known.value
  const confidence = isAlone ? Math.max(LEFT, known.confidence) : known.confidence
  return {
    read: { ...known, value, confidence, alternatives },
    stated: isAlone || (stated && value === known.value && !isForked(value, readings)),
  }
}

/** By so much less, in the ink of a letter, the other of two readings leaves, that the one is no witness. */
const OVERRULED = 0.1

/** True of a reading that has one letter otherwise than the best, where that leaves clearly more, and faces tell both apart. */
function isOverruled(text: string, best: string, line: LatinLine): boolean {
  if (text.length !== best.length || looksAlike(text, best)) return false
  if ([...text].filter((letter, at) => letter !== best[at]).length !== 1) return false
  const evidence = line.test(text)
  return evidence !== null && evidence.rival === best && evidence.lead <= -OVERRULED
}

/** Letters that recognisers take for one another, each with those that it may be. */
const MAY_BE: Readonly<Record<string, string>> = {
  l: '1i',
  '1': 'li',
  i: 'l1j',
  j: 'i',
  o: '0',
  '0': 'o',
  g: 'q',
  q: 'g',
  c: 'e',
  e: 'c',
}
/** A wrong letter of another width shifts all others: the right one leaves so much less. */
const MUCH_LESS = 0.6

/** The domain that its letters show, the reading itself or one a few letters from it; null when they show none. */
function shownFrom(reading: string, line: LatinLine): string | null {
  let text = reading
  for (let nth = 0; nth <= CORRECTIONS; nth++) {
    const evidence = line.test(text)
    if (!evidence) return null
    if (isShownByLetters(evidence)) return text
    const other = correctedFrom(text, evidence, line)
    if (other === null || !parseDomainName(other).ok) return null
    text = other
  }
  return null
}

/** What stands there rather than the text: the one letter that fits better, in a line whose others fit. */
function correctedFrom(text: string, evidence: LatinEvidence, line: LatinLine): string | null {
  if (fitsLetters(evidence)) return evidence.lead <= -CORRECTED ? evidence.rival : null
  if (fitsBut(evidence)) return evidence.rival
  return betterLaid(text, evidence.residual, line)
}

/** The domain with the one letter replaced whose replacement lies best over the ink; null where none lies much better. */
function betterLaid(text: string, residual: number, line: LatinLine): string | null {
  const letters = [...text]
  let [best, least]: [string | null, number] = [null, residual * MUCH_LESS]
  for (const [at, letter] of letters.entries())
    for (const other of MAY_BE[letter] ?? '') {
      const tried = letters.toSpliced(at, 1, other).join('')
      const left = line.layOut(tried)?.residual ?? Infinity
      if (left < least) [best, least] = [tried, left]
    }
  return best
}
