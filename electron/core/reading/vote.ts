import type { ParsedField } from '../documents/document-kind'
import type { Engine } from './recogniser'

/** One reading of a field: what was recognised, and what it parses to. */
export interface Variant {
  readonly text: string
  /** The recogniser's own, 0 to 1. */
  readonly confidence: number
  readonly parsed: ParsedField | null
  /** Whose reading it is, where that matters. */
  readonly engine?: Engine
}

export interface Elected {
  readonly value: string
  readonly confidence: number
  /** False when it is too unsure to be stated as the field's value. */
  readonly stated: boolean
  /** Parsed values of all variants, the elected first, one entry a variant. */
  readonly alternatives: readonly string[]
}

/** Values shorter than this must be read alike at least twice; longer ones may differ in a character or two. */
const LONG = 12
/** Below this a value would be a guess: about two readings of four alike. */
const LEAST = 0.8
/** Times as many readings beside which two alike are no rivals. */
const FAR_MORE = 3
/** Readings this share as sure as others, or less, are no rivals of them. */
const FAR_LESS_SURE = 0.82

/**
 * The value that most variants agree on. A value whose check digit passes outweighs all that have none. Long texts,
 * of which hardly two readings are alike, are represented by the one nearest to all others.
 */
export function elect(variants: readonly Variant[]): Elected | null {
  const valid = variants.filter((one): one is Variant & { parsed: ParsedField } => one.parsed !== null)
  const confirmed = valid.filter(({ parsed }) => parsed.confirmed)
  const field = confirmed.length > 0 ? confirmed : valid
  if (field.length === 0) return null
  const counts = new Map<string, number>()
  for (const { parsed } of field) counts.set(parsed.value, (counts.get(parsed.value) ?? 0) + 1)
  const ranked = [...counts].toSorted(
    (a, b) => b[1] - a[1] || closeness(b[0], field) - closeness(a[0], field),
  )
  const [value, count] = ranked[0]!
  // Two different numbers that both pass their check: one of them is wrong, and nothing here tells which.
  if (confirmed.length > 0 && ranked.length > 1 && ranked[1]![1] === count) return null
  const isKnown = field[0]!.parsed.known === true
  const alike = count / (isKnown ? valid.length : variants.length)
  const near = closeness(value, valid)
  const sureOf = (wanted: string): number =>
    average(field.filter(({ parsed }) => parsed.value === wanted).map(({ confidence }) => confidence))
  const own = sureOf(value)
  // A second value that two readings share speaks against the first, unless they were far less sure of it.
  const rival = ranked[1]
  const hasRival =
    confirmed.length === 0 &&
    rival !== undefined &&
    rival[1] >= 2 &&
    rival[1] * FAR_MORE >= count &&
    sureOf(rival[0]) > own * FAR_LESS_SURE
  const confidence =
    confirmed.length > 0
      ? count >= 2
        ? 0.99
        : 0.9
      : [...value].length >= LONG
        ? (near * 0.6 + own * 0.4) * (count >= 2 ? 1 : 0.85)
        : count >= 2 || variants.length === 1
          ? 0.35 + 0.4 * alike + 0.24 * own
          : 0
  // What fails a check that two readings pass alike is no rival of theirs.
  const rivals = confirmed.length > 0 && count >= 2 ? confirmed : valid
  const others = rivals.filter(({ parsed }) => parsed.value !== value).map(({ parsed }) => parsed.value)
  return {
    value,
    confidence: Math.min(0.99, confidence),
    stated:
      confidence >= LEAST && !hasRival && field.some(({ parsed }) => parsed.value === value && !parsed.guess),
    alternatives: [...Array.from({ length: count }, () => value), ...others],
  }
}

const average = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : numbers.reduce((sum, n) => sum + n, 0) / numbers.length

/** Mean likeness to all variants, 0 to 1. */
function closeness(value: string, variants: readonly { parsed: ParsedField }[]): number {
  return average(variants.map(({ parsed }) => likeness(value, parsed.value)))
}

/** 1 minus the edit distance in shares of the longer text. */
export function likeness(one: string, other: string): number {
  const a = [...one]
  const b = [...other]
  if (a.length === 0 || b.length === 0) return a.length === b.length ? 1 : 0
  let row = b.map((_, index) => index + 1)
  for (const [i, char] of a.entries()) {
    const next: number[] = []
    for (const [j, wanted] of b.entries()) {
      const diagonal = j === 0 ? i : row[j - 1]!
      next.push(
        Math.min(diagonal + (char === wanted ? 0 : 1), row[j]! + 1, (j === 0 ? i + 1 : next[j - 1]!) + 1),
      )
    }
    row = next
  }
  return 1 - row.at(-1)! / Math.max(a.length, b.length)
}
