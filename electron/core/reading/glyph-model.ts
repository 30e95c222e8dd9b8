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
  /** Character of each prototype; those of one character stand together, from starts[c] to starts[c + 1]. */
  readonly labels: Uint16Array
  readonly starts: Uint32Array
  readonly prototypes: Int8Array
  /** Distance that one step of a prototype's 8 bit stands for. */
  readonly step: number
}

/** The file starts with the length of this as JSON (32 bit), then this. */
export interface GlyphModelHeader {
  readonly dimensions: number
  readonly step: number
  readonly characters: string
}

/** What follows the header at `at`: projection, offset, prototypes per character, prototypes. */
export function readGlyphModel(header: GlyphModelHeader, bytes: ArrayBuffer, at: number): GlyphModel {
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
  const labels = new Uint16Array(starts[characters.length]!)
  for (let place = 0; place < characters.length; place++) labels.fill(place, starts[place], starts[place + 1])
  const placeOf = new Map(characters.map((character, place) => [character, place]))
  return { dimensions, characters, placeOf, projection, offset, labels, starts, prototypes, step }
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
  let sum = 0
  for (let d = 0; d < dimensions; d++) {
    const apart = point[d]! - prototypes[start + d]!
    sum += apart * apart
  }
  return sum
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

/** The first dimensions tell most: what is too far by them alone is not looked at further. Exact all the same. */
const FIRST = 32

/** The `count` characters (places) nearest to a point, nearest first. */
export function nearestCharacters(model: GlyphModel, point: Float32Array, count: number): number[] {
  const { dimensions, prototypes, labels } = model
  const best: { place: number; distance: number }[] = []
  let limit = Infinity
  for (let prototype = 0; prototype < labels.length; prototype++) {
    const start = prototype * dimensions
    let sum = 0
    for (let d = 0; d < FIRST; d++) {
      const apart = point[d]! - prototypes[start + d]!
      sum += apart * apart
    }
    if (sum >= limit) continue
    for (let d = FIRST; d < dimensions; d++) {
      const apart = point[d]! - prototypes[start + d]!
      sum += apart * apart
    }
    if (sum >= limit) continue
    const place = labels[prototype]!
    const same = best.find((one) => one.place === place)
    if (same) same.distance = Math.min(same.distance, sum)
    else best.push({ place, distance: sum })
    if (best.length >= count * 2) {
      best.sort((a, b) => a.distance - b.distance).length = count
      limit = best[count - 1]!.distance
    }
  }
  return best
    .sort((a, b) => a.distance - b.distance)
    .slice(0, count)
    .map(({ place }) => place)
}
