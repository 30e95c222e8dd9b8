import type { Random } from '../../samples/random'

/** Character → those that look most like it, the most alike first; made by rendering, apart from the product's own lists. */
export type NearestShapes = Readonly<Record<string, string>>

/** One Han character replaced by one of its nearest shapes; null when none is known. */
export function nearestShape(typed: string, shapes: NearestShapes, random: Random): string | null {
  const letters = [...typed]
  const places = letters.flatMap((letter, at) => (shapes[letter] ? [at] : []))
  if (places.length === 0) return null
  const at = random.pick(places)
  return letters.toSpliced(at, 1, random.pick([...shapes[letters[at]!]!])).join('')
}
