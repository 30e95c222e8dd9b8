/** Times in milliseconds, from small to large. */
export interface Spread {
  readonly median: number
  readonly p95: number
}

const at = (sorted: readonly number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0

export function spreadOf(times: readonly number[]): Spread {
  const sorted = times.toSorted((a, b) => a - b)
  return { median: at(sorted, 0.5), p95: at(sorted, 0.95) }
}

/** Runs the work so many times and tells how long each took. `now` gives milliseconds. */
export function timed(count: number, now: () => number, work: (round: number) => unknown): number[] {
  const times: number[] = []
  for (let round = 0; round < count; round++) {
    const begin = now()
    work(round)
    times.push(now() - begin)
  }
  return times
}

/**
 * A fixed piece of work to set the figures against: two machines, or two days on one, compare by the ratio. Look-ups,
 * short texts and a pattern, as rules do; its answer is given back so that nothing is left out.
 */
export function referenceWork(): number {
  const table = new Map<string, number>()
  let sum = 0
  for (let round = 0; round < 20_000; round++) {
    const key = `杭州样本${round % 977}号`
    const seen = table.get(key) ?? 0
    table.set(key, seen + 1)
    sum += /样本(\d+)号$/u.exec(key)?.[1]?.length ?? 0
  }
  return sum + table.size
}
