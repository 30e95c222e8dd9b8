import type { Rect } from '../image/raster'

/**
 * Where each recognised character stands. The recogniser's own boxes are off by up to a character; the pieces of ink
 * that the line search found are exact, but a character may be several pieces (川) and a piece several characters
 * (touching digits). The cheapest way to share the pieces out among the characters is taken.
 */

const MOST_PIECES = 4
const MOST_CHARACTERS = 3
/** A gap within one character costs this many times a misfit of its width. */
const GAP_COST = 5

/** Width of a character in heights of the line. */
function widthOf(char: string): number {
  if (/\p{Script=Han}/u.test(char)) return 0.95
  if (/[mwMW@%]/.test(char)) return 0.85
  if (/[ijlItfr1]/.test(char)) return 0.32
  if (/[\p{L}\p{N}]/u.test(char)) return 0.55
  return /[—…]/.test(char) ? 0.95 : 0.25
}

/** Rects by character, in order; null when the pieces cannot be shared out. */
export function placeCharacters(
  characters: readonly string[],
  pieces: readonly Rect[],
  height: number,
): Rect[] | null {
  const [n, m] = [characters.length, pieces.length]
  if (n === 0 || m === 0) return null
  const widths = characters.map((char) => widthOf(char) * height)
  const cost = Array.from({ length: n + 1 }, () => new Float64Array(m + 1).fill(Infinity))
  const step = Array.from({ length: n + 1 }, () => new Int8Array(m + 1))
  cost[0]![0] = 0
  const reach = (i: number, j: number, value: number, how: number): void => {
    if (value >= cost[i]![j]!) return
    cost[i]![j] = value
    step[i]![j] = how
  }
  for (let i = 0; i < n; i++)
    for (let j = 0; j < m; j++) {
      const base = cost[i]![j]!
      if (base === Infinity) continue
      for (let k = 1; k <= MOST_PIECES && j + k <= m; k++)
        reach(i + 1, j + k, base + misfit(pieces, j, k, widths[i]!, height), k)
      let sum = widths[i]!
      for (let k = 2; k <= MOST_CHARACTERS && i + k <= n; k++) {
        sum += widths[i + k - 1]!
        reach(i + k, j + 1, base + misfit(pieces, j, 1, sum, height) + 0.1 * k, -k)
      }
    }
  return cost[n]![m] === Infinity ? null : walkBack(step, pieces, n, m)
}

function misfit(pieces: readonly Rect[], from: number, count: number, width: number, height: number): number {
  let gaps = 0
  for (let k = 1; k < count; k++) {
    const before = pieces[from + k - 1]!
    gaps += (Math.max(0, pieces[from + k]!.x - before.x - before.width) / height) ** 2
  }
  const last = pieces[from + count - 1]!
  const own = last.x + last.width - pieces[from]!.x
  return ((own - width) / height) ** 2 + gaps * GAP_COST
}

function walkBack(step: readonly Int8Array[], pieces: readonly Rect[], n: number, m: number): Rect[] {
  const rects: Rect[] = []
  let [i, j] = [n, m]
  while (i > 0) {
    const how = step[i]![j]!
    if (how > 0) {
      const own = pieces.slice(j - how, j)
      rects.unshift(spanOf(own))
      i -= 1
      j -= how
    } else {
      const piece = pieces[j - 1]!
      const width = piece.width / -how
      for (let k = -how - 1; k >= 0; k--) rects.unshift({ ...piece, x: piece.x + k * width, width })
      i += how
      j -= 1
    }
  }
  return rects
}

function spanOf(pieces: readonly Rect[]): Rect {
  const last = pieces.at(-1)!
  return { ...pieces[0]!, width: last.x + last.width - pieces[0]!.x }
}
