import { FEATURES } from './glyph-features'
import { GlyphSpace, type SpaceProgram } from './glyph-space'

/**
 * Shapes of some 8 500 characters as few numbers, learnt from many faces and many ways of spoiling them: distances are
 * in the scatter that one character shows between faces and pictures, so that 1 is what print commonly strays.
 * Each character has a prototype for every style of print (Hei, Song, Kai). Behind them stand the rarer ones, some 12 800,
 * which only look for what the usual ones lack. Made by scripts/make-glyph-model.mjs.
 */
export interface GlyphModel {
  readonly characters: readonly string[]
  /** So many of the characters are usual ones; the rest are rarer. */
  readonly usual: number
  readonly placeOf: ReadonlyMap<string, number>
  /** The prototypes of one character stand together, from starts[c] to starts[c + 1]. */
  readonly starts: Uint32Array
  readonly space: GlyphSpace
  /** Distance, in scatters, that one step of the space stands for. */
  readonly step: number
}

/** The file starts with the length of this as JSON (32 bit), then this. */
export interface GlyphModelHeader {
  readonly dimensions: number
  readonly step: number
  readonly characters: string
  readonly rarer?: string
}

/** What follows the header at `at`: projection, offset, prototypes per character, prototypes. `program`: of this model alone. */
export function readGlyphModel(
  header: GlyphModelHeader,
  bytes: ArrayBuffer,
  at: number,
  program: SpaceProgram,
): GlyphModel {
  const { dimensions, step } = header
  const usual = [...header.characters]
  const characters = [...usual, ...(header.rarer ?? '')]
  const rows = new Float32Array(bytes, at, FEATURES * dimensions)
  at += rows.byteLength
  const offset = new Float32Array(bytes, at, dimensions)
  at += offset.byteLength
  const counts = new Uint8Array(bytes, at, characters.length)
  at += counts.byteLength
  const prototypes = new Int8Array(bytes, at)
  const starts = new Uint32Array(characters.length + 1)
  for (const [place, count] of counts.entries()) starts[place + 1] = starts[place]! + count
  const placeOf = new Map(characters.map((character, place) => [character, place]))
  const space = new GlyphSpace(program, { dimensions, rows, offset, step }, prototypes)
  return { characters, usual: usual.length, placeOf, starts, space, step }
}

export interface Nearness {
  /** Squared, in scatters. */
  readonly distance: number
  readonly prototype: number
}

/** The nearest of a character's prototypes to the nearest of the points. */
export function nearnessOf(
  { space, starts, step }: GlyphModel,
  points: readonly Float32Array[],
  place: number,
): Nearness {
  const [first, end] = [starts[place]!, starts[place + 1]!]
  let best = { distance: Infinity, prototype: -1 }
  for (const point of points) {
    const all = space.toSome(point, first, end)
    for (let prototype = first; prototype < end; prototype++)
      if (all[prototype]! < best.distance) best = { distance: all[prototype]!, prototype }
  }
  return { distance: best.distance * step * step, prototype: best.prototype }
}

/** Distance between two prototypes, in scatters. */
export const apart = ({ space, step }: GlyphModel, one: number, other: number): number =>
  space.between(one, other) * step

/** The `count` characters (places) nearest to a point, nearest first: of the usual ones, or of the rarer. */
export function nearestCharacters(
  { space, starts, characters, usual }: GlyphModel,
  point: Float32Array,
  count: number,
  among: 'usual' | 'rarer' = 'usual',
): number[] {
  const [from, to] = among === 'usual' ? [0, usual] : [usual, characters.length]
  const all = space.toMany(point, starts[from], starts[to])
  const best: { place: number; distance: number }[] = []
  let limit = Infinity
  for (let place = from, prototype = starts[from]!; place < to; place++) {
    let distance = Infinity
    for (const end = starts[place + 1]!; prototype < end; prototype++)
      if (all[prototype]! < distance) distance = all[prototype]!
    if (distance >= limit) continue
    best.push({ place, distance })
    if (best.length < count * 2) continue
    best.sort((a, b) => a.distance - b.distance).length = count
    limit = best[count - 1]!.distance
  }
  return best
    .sort((a, b) => a.distance - b.distance)
    .slice(0, count)
    .map(({ place }) => place)
}
