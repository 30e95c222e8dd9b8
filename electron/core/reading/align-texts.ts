/** How a reading lies along the typed value. */
export interface Alignment {
  /** For each typed character the one read in its place, '' where the reading has none. */
  readonly read: readonly string[]
  /** What the reading holds before typed character i beyond it; one more entry for the end. */
  readonly extra: readonly string[]
  readonly distance: number
}

/** Least edits (replace, insert, drop each cost 1); replacements are preferred where costs are equal. */
export function alignTexts(typed: readonly string[], reading: readonly string[]): Alignment {
  const [n, m] = [typed.length, reading.length]
  const cost: number[][] = Array.from({ length: n + 1 }, (_, i) => [i])
  const at = (i: number, j: number): number => cost[i]?.[j] ?? Infinity
  for (let j = 1; j <= m; j++) cost[0]![j] = j
  for (let i = 1; i <= n; i++)
    for (let j = 1; j <= m; j++)
      cost[i]![j] = Math.min(
        at(i - 1, j - 1) + (typed[i - 1] === reading[j - 1] ? 0 : 1),
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
      )
  const read: string[] = Array(n).fill('')
  const extra: string[] = Array(n + 1).fill('')
  let [i, j] = [n, m]
  while (i > 0 || j > 0) {
    const same = i > 0 && j > 0 && typed[i - 1] === reading[j - 1]
    if (i > 0 && j > 0 && at(i, j) === at(i - 1, j - 1) + (same ? 0 : 1)) {
      read[--i] = reading[--j] ?? ''
    } else if (i > 0 && at(i, j) === at(i - 1, j) + 1) i--
    else extra[i] = (reading[--j] ?? '') + (extra[i] ?? '')
  }
  return { read, extra, distance: at(n, m) }
}
