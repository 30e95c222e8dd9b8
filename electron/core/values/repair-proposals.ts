import { LATIN_LOOK_ALIKES } from './look-alikes'
import { codeForm } from './text-form'

/**
 * Proposals for a mistyped certificate number: what one slip of the pen can have made of it, and passes the checks.
 * A check digit leaves about one candidate a place, so a proposal is a hint where to look and never a correction.
 */

/** How a candidate differs from what was typed. Places count from 1 in the code form of the typed text. */
export type Slip =
  /** The same number stands elsewhere, or was read from a picture. */
  | { readonly kind: 'known'; readonly from: string }
  /** One or two characters that look like the right ones. */
  | {
      readonly kind: 'look-alike'
      readonly places: readonly number[]
      readonly now: string
      readonly then: string
    }
  | { readonly kind: 'swapped'; readonly place: number; readonly now: string; readonly then: string }
  | { readonly kind: 'changed'; readonly place: number; readonly now: string; readonly then: string }
  /** A character was left out: it belongs before the typed one at `place`. */
  | { readonly kind: 'left-out'; readonly place: number; readonly then: string }
  /** A character too many. */
  | { readonly kind: 'too-many'; readonly place: number; readonly now: string }

export interface RepairProposal {
  readonly text: string
  readonly slip: Slip
}

/** A right number from elsewhere and where it stands, in words: `身份证图片`. */
export interface KnownNumber {
  readonly text: string
  readonly from: string
}

export interface RepairCheck {
  /** Characters that the number may hold. */
  readonly alphabet: string
  readonly length: number
  /** Form and every check digit. */
  readonly passes: (candidate: string) => boolean
  /** Extra rank of a passing candidate, 0 = as likely as any; null = it cannot be this number (another birthday). */
  readonly doubt: (candidate: string) => number | null
  /** The most trusted first. */
  readonly known?: readonly KnownNumber[]
}

export const MAX_PROPOSALS = 5

/** The likelier a slip is, the smaller its rank. Own estimate. */
const RANK = {
  known: 0,
  lookAlike: 10,
  swapped: 20,
  doubled: 22,
  twoLookAlikes: 26,
  likeDigit: 30,
  changed: 40,
  leftOut: 44,
} as const

/** Digits that are confused in handwriting, on screens or on a number pad's neighbouring keys. */
const LIKE_DIGITS: Readonly<Record<string, string>> = {
  '0': '68',
  '1': '742',
  '2': '1357',
  '3': '8259',
  '4': '1957',
  '5': '6328',
  '6': '0589',
  '7': '1428',
  '8': '3069',
  '9': '4638',
}

/** A known number further away than this is another number, and no slip of this one. */
const NEAR = 4

interface Candidate extends RepairProposal {
  readonly rank: number
}

/** Steps of replacing, leaving out or adding a character that make one text of the other; stops counting after `NEAR`. */
export function distance(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > NEAR) return NEAR + 1
  let above = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let row = 1; row <= one.length; row++) {
    const now = [row]
    for (let at = 1; at <= other.length; at++) {
      const same = one[row - 1] === other[at - 1] ? 0 : 1
      now[at] = Math.min((above[at - 1] ?? 0) + same, (above[at] ?? 0) + 1, (now[at - 1] ?? 0) + 1)
    }
    above = now
  }
  return above[other.length] ?? 0
}

function* fromKnown(code: string, known: readonly KnownNumber[]): Generator<Candidate> {
  for (const { text, from } of known) {
    const own = codeForm(text)
    if (distance(code, own) <= NEAR) yield { text: own, slip: { kind: 'known', from }, rank: RANK.known }
  }
}

const put = (code: string, at: number, character: string): string =>
  code.slice(0, at) + character + code.slice(at + 1)

/** One look-alike at each place, then pairs of them; two characters outside the alphabet are as good as one. */
function* lookAlikes(code: string, alphabet: string): Generator<Candidate> {
  const impossible = [...code].filter((character) => !alphabet.includes(character)).length
  const options = (at: number): string[] =>
    [...(LATIN_LOOK_ALIKES[code.charAt(at)] ?? '')].filter((one) => alphabet.includes(one))
  for (let at = 0; at < code.length; at++)
    for (const one of options(at)) {
      const once = put(code, at, one)
      yield {
        text: once,
        slip: { kind: 'look-alike', places: [at + 1], now: code.charAt(at), then: one },
        rank: RANK.lookAlike,
      }
      for (let other = at + 1; other < code.length; other++)
        for (const two of options(other))
          yield {
            text: put(once, other, two),
            slip: {
              kind: 'look-alike',
              places: [at + 1, other + 1],
              now: code.charAt(at) + code.charAt(other),
              then: one + two,
            },
            rank: impossible === 2 ? RANK.lookAlike : RANK.twoLookAlikes,
          }
    }
}

function* swapped(code: string): Generator<Candidate> {
  for (let at = 0; at + 1 < code.length; at++) {
    const [one, two] = [code.charAt(at), code.charAt(at + 1)]
    yield {
      text: code.slice(0, at) + two + one + code.slice(at + 2),
      slip: { kind: 'swapped', place: at + 1, now: one + two, then: two + one },
      rank: RANK.swapped,
    }
  }
}

function* changed(code: string, alphabet: string): Generator<Candidate> {
  for (let at = 0; at < code.length; at++)
    for (const one of alphabet) {
      const now = code.charAt(at)
      yield {
        text: put(code, at, one),
        slip: { kind: 'changed', place: at + 1, now, then: one },
        rank: LIKE_DIGITS[now]?.includes(one) ? RANK.likeDigit : RANK.changed,
      }
    }
}

function* leftOut(code: string, alphabet: string): Generator<Candidate> {
  for (let at = 0; at <= code.length; at++)
    for (const one of alphabet) {
      // Of a run of equal characters it makes no difference which one is added.
      if (code.charAt(at) === one) continue
      yield {
        text: code.slice(0, at) + one + code.slice(at),
        slip: { kind: 'left-out', place: at + 1, then: one },
        rank: code.charAt(at - 1) === one ? RANK.doubled : RANK.leftOut,
      }
    }
}

function* tooMany(code: string): Generator<Candidate> {
  for (let at = 0; at < code.length; at++) {
    const now = code.charAt(at)
    if (now === code.charAt(at + 1)) continue
    yield {
      text: code.slice(0, at) + code.slice(at + 1),
      slip: { kind: 'too-many', place: at + 1, now },
      rank: code.charAt(at - 1) === now ? RANK.doubled : RANK.leftOut,
    }
  }
}

function* candidates(code: string, { alphabet, length, known = [] }: RepairCheck): Generator<Candidate> {
  yield* fromKnown(code, known)
  if (code.length === length - 1) yield* leftOut(code, alphabet)
  if (code.length === length + 1) yield* tooMany(code)
  if (code.length !== length) return
  yield* lookAlikes(code, alphabet)
  yield* swapped(code)
  yield* changed(code, alphabet)
}

/**
 * At most five numbers that pass, the likeliest first; of equals the one whose slip stands first. Empty for a number
 * that passes as it is. Spaces, width and letter case of `text` make no difference.
 */
export function repairProposals(text: string, check: RepairCheck): RepairProposal[] {
  const code = codeForm(text)
  if (check.passes(code)) return []
  const best = new Map<string, Candidate>()
  for (const candidate of candidates(code, check)) {
    if (!check.passes(candidate.text)) continue
    const doubt = check.doubt(candidate.text)
    if (doubt === null) continue
    const rank = candidate.rank + doubt
    const other = best.get(candidate.text)
    if (!other || rank < other.rank) best.set(candidate.text, { ...candidate, rank })
  }
  return [...best.values()]
    .toSorted((one, other) => one.rank - other.rank)
    .slice(0, MAX_PROPOSALS)
    .map(({ text: own, slip }) => ({ text: own, slip }))
}

/** What the button says: where the number changes, and what it becomes. */
export function slipWords({ text, slip }: RepairProposal): string {
  const becomes = `改成“${text}”`
  switch (slip.kind) {
    case 'known':
      return `${becomes}：${slip.from}是这个号码`
    case 'look-alike':
      return `${becomes}：第 ${slip.places.join('、')} 位“${slip.now}”换成“${slip.then}”`
    case 'swapped':
      return `${becomes}：第 ${slip.place}、${slip.place + 1} 位“${slip.now}”对调`
    case 'changed':
      return `${becomes}：第 ${slip.place} 位“${slip.now}”换成“${slip.then}”`
    case 'left-out':
      return `${becomes}：第 ${slip.place} 位补上“${slip.then}”`
    case 'too-many':
      return `${becomes}：去掉第 ${slip.place} 位的“${slip.now}”`
  }
}
