import { charactersOf, heightOf, widen, widthOf, type Extent, type Line } from './line-extents'

/** How much higher a line may become by what is taken in; characters are as high as wide, a little more. */
const TAKES_IN = 1.22
const SQUARE = 1.12
/** Wider than this for the line's height a part is several letters that touch. */
const ONE_CHARACTER = 1.6

/** Dots and top strokes that share no row with their line: taken in where the joined box stays one line high. */
export function mergeStacked(lines: Line[]): Line[] {
  lines.sort((a, b) => heightOf(b.extent) * widthOf(b.extent) - heightOf(a.extent) * widthOf(a.extent))
  const kept: (Line & { readonly high: number })[] = []
  for (const line of lines) {
    const e = line.extent
    const small = heightOf(e)
    const host = kept.find((k) => {
      const h = heightOf(k.extent)
      const inside = Math.min(k.extent.right, e.right) - Math.max(k.extent.left, e.left) + 1
      if (inside < widthOf(e) * 0.6) return false
      const isOne = isOneCharacter(k, line)
      if (small > h * 0.8 && !isOne) return false
      const joined = Math.max(k.extent.bottom, e.bottom) - Math.min(k.extent.top, e.top) + 1
      const between = Math.max(k.extent.top - e.bottom, e.top - k.extent.bottom) - 1
      return (
        between <= Math.max(2, (isOne ? joined : h) * 0.15) &&
        // Of the height that it had at first: taking in one thing after another it would grow without end.
        (isOne || joined <= Math.max(h, k.high * TAKES_IN) || completes(line.members, k))
      )
    })
    if (!host) kept.push({ ...line, high: heightOf(e) })
    else {
      widen(host.extent, e)
      host.members.push(...line.members)
    }
  }
  return kept
}

/** Wider than this for their joined height two flat parts are no slices of one character. */
const SLICES = 2.2

/** True of two parts that are together about as wide as high, as slices of one character are that stands alone (营 of a wide set label). */
function isOneCharacter(one: Line, other: Line): boolean {
  const joined = { ...one.extent }
  widen(joined, other.extent)
  const [width, height] = [widthOf(joined), heightOf(joined)]
  return (
    height <= width * SQUARE &&
    width <= height * SLICES &&
    [one, other].every(({ members }) => charactersOf(members).length === 1)
  )
}

/** Of the narrower one's width, how much two halves of a character lie over each other. */
const OVER = 0.6

/** True of parts each of which is half of a character whose other half the line holds (吴 without its 口): together they are square. */
function completes(parts: readonly Extent[], { extent, members }: Line): boolean {
  const characters = charactersOf(members)
  const most = heightOf(extent) * ONE_CHARACTER
  return parts.every((part) =>
    characters.some(({ x, y, width, height }) => {
      const shared = Math.min(part.right, x + width - 1) - Math.max(part.left, x) + 1
      if (shared < Math.min(widthOf(part), width) * OVER || width > most) return false
      const both = { left: x, top: y, right: x + width - 1, bottom: y + height - 1 }
      widen(both, part)
      return heightOf(both) <= widthOf(both) * SQUARE
    }),
  )
}
