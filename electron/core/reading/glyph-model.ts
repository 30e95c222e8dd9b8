import { GlyphDistances, type DistanceProgram } from './glyph-distances'
import { FEATURES } from './glyph-features'

/**
 * Shapes of some 8 500 characters as few numbers, learnt from many faces and many ways of spoiling them: distances are
 * in the scatter that one character shows between faces and pictures, so that 1 is what print commonly strays.
 * Each character has a prototype for every style of print (Hei, Song, Kai). Made by scripts/make-glyph-model.mjs.
 */
export interface GlyphModel {
  readonly dimensions: number
  readonly characters: readonly string[]
  readonly placeOf: ReadonlyMap<string, number>
  /** FEATURES rows of `dimensions`. */
  readonly projection: Float32Array
  readonly offset: Float32Array
  /** The prototypes of one character stand together, from starts[c] to starts[c + 1]. */
  readonly starts: Uint32Array
  readonly prototypes: Int8Array
  /** Distance that one step of a prototype's 8 bit stands for. */
  readonly step: number
  readonly distances: GlyphDistances
}

/** The file starts with the length of this as JSON (32 bit), then this. */
export interface GlyphModelHeader {
  readonly dimensions: number
  readonly step: number
  readonly characters: string
}

/** What follows the header at `at`: projection, offset, prototypes per character, prototypes. `program`: of this model alone. */
export function readGlyphModel(
  header: GlyphModelHeader,
  bytes: ArrayBuffer,
  at: number,
  program: DistanceProgram,
): GlyphModel {
  const { dimensions, step } = header
  const characters = [...header.characters]
  const projection = new Float32Array(bytes, at, FEATURES * dimensions)
  at += projection.byteLength
  const offset = new Float32Array(bytes, at, dimensions)
  at += offset.byteLength
  const counts = new Uint8Array(bytes, at, characters.length)
  at += counts.byteLength
  const prototypes = new Int8Array(bytes, at)
  const starts = new Uint32Array(characters.length + 1)
  for (const [place, count] of counts.entries()) starts[place + 1] = starts[place]! + count
  const placeOf = new Map(characters.map((character, place) => [character, place]))
  const distances = new GlyphDistances(program, prototypes, dimensions)
  return { dimensions, characters, placeOf, projection, offset, starts, prototypes, step, distances }
}

/** Features in the model's space, in steps of the prototypes. */
export function project(model: GlyphModel, features: Float32Array): Float32Array {
  const { dimensions, projection, offset, step } = model
  const point = new Float32Array(offset)
  for (let feature = 0; feature < FEATURES; feature++) {
    const value = features[feature]!
    if (value === 0) continue
    const row = feature * dimensions
    for (let d = 0; d < dimensions; d++) point[d]! += value * projection[row + d]!
  }
  for (let d = 0; d < dimensions; d++) point[d]! /= step
  return point
}

/** Squared distance to a prototype, in squared steps. */
function distanceTo({ prototypes, dimensions }: GlyphModel, point: Float32Array, prototype: number): number {
  const start = prototype * dimensions
  // Two sums go on side by side, where one would wait for itself.
  let [even, odd] = [0, 0]
  let d = 0
  for (; d + 1 < dimensions; d += 2) {
    const one = point[d]! - prototypes[start + d]!
    const other = point[d + 1]! - prototypes[start + d + 1]!
    even += one * one
    odd += other * other
  }
  if (d < dimensions) even += (point[d]! - prototypes[start + d]!) ** 2
  return even + odd
}

export interface Nearness {
  /** Squared, in scatters. */
  readonly distance: number
  readonly prototype: number
}

/** The nearest of a character's prototypes to the nearest of the points. */
export function nearnessOf(model: GlyphModel, points: readonly Float32Array[], place: number): Nearness {
  let best = { distance: Infinity, prototype: -1 }
  for (let prototype = model.starts[place]!; prototype < model.starts[place + 1]!; prototype++)
    for (const point of points) {
      const distance = distanceTo(model, point, prototype)
      if (distance < best.distance) best = { distance, prototype }
    }
  return { distance: best.distance * model.step * model.step, prototype: best.prototype }
}

/** Distance between two prototypes, in scatters. */
export function apart(model: GlyphModel, one: number, other: number): number {
  const { prototypes, dimensions, step } = model
  let sum = 0
  for (let d = 0; d < dimensions; d++) {
    const difference = prototypes[one * dimensions + d]! - prototypes[other * dimensions + d]!
    sum += difference * difference
  }
  return Math.sqrt(sum) * step
}

/** The `count` characters (places) nearest to a point, nearest first. */
export function nearestCharacters(
  { distances, starts, characters }: GlyphModel,
  point: Float32Array,
  count: number,
): number[] {
  const all = distances.to(point)
  const best: { place: number; distance: number }[] = []
  let limit = Infinity
  for (let place = 0, prototype = 0; place < characters.length; place++) {
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
