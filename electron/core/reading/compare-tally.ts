import type { PageField } from './reader-port'
import type { Verdict } from './reading'

/** Readings of one field that parse to a value, told by a key: dates, domains, words of a closed list. */
export interface Tally {
  /** Parsed key of the chosen reading, null when it is no such value. */
  readonly chosen: string | null
  /** How many readings gave each key; the chosen one counts once. */
  readonly votes: ReadonlyMap<string, number>
}

export function tallyOf(reading: PageField, keyOf: (text: string) => string | null): Tally {
  const texts = reading.alternatives.length > 0 ? reading.alternatives : [reading.value]
  const votes = new Map<string, number>()
  for (const text of texts) {
    const key = keyOf(text)
    if (key !== null) votes.set(key, (votes.get(key) ?? 0) + 1)
  }
  return { chosen: keyOf(reading.value), votes }
}

/**
 * `match`: the chosen reading is the typed value, confirmed by `needed` readings or by confidence, and more than twice
 * as many gave it as any other value. `mismatch`: another value so confirmed, and no reading gave the typed one.
 */
export function verdictOf(tally: Tally, typed: string, confidence: number, needed = 2): Verdict {
  if (tally.chosen === null) return 'unsure'
  const own = tally.votes.get(tally.chosen) ?? 0
  const rival = Math.max(
    0,
    ...[...tally.votes].filter(([key]) => key !== tally.chosen).map(([, count]) => count),
  )
  const confirmed =
    own > rival * 2 && (own >= needed ? confidence >= 0.4 : own >= 1 && needed <= 2 && confidence >= 0.85)
  if (!confirmed) return 'unsure'
  if (tally.chosen === typed) return 'match'
  return (tally.votes.get(typed) ?? 0) === 0 && confidence >= 0.6 ? 'mismatch' : 'unsure'
}
