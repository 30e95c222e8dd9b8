import { FEATURES } from './glyph-features'

/** Runs of dimensions that the program takes at once. */
const RUN = 16
/** Coordinates beyond this are as far as it: sums of their squares must stay within 32 bits. */
const FARTHEST = 1000
/** Of WebAssembly. */
const PAGE = 65_536

/** The exports of glyph-space.wasm (its source: scripts/programs/glyph-space.wat). */
export interface SpaceProgram {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number }
  readonly distances: (point: number, from: number, count: number, dims: number, to: number) => void
  readonly fineDistances: (point: number, from: number, count: number, dims: number, to: number) => void
  readonly addRows: (weights: number, count: number, rows: number, dims: number, to: number) => void
}

/** How features become a point: FEATURES rows of `dimensions`, added to the offset, all in `step`s of the prototypes. */
export interface Projection {
  readonly dimensions: number
  readonly rows: Float32Array
  readonly offset: Float32Array
  readonly step: number
}

/**
 * The space of shapes, laid out for a program that works on many dimensions at a time: points are made of features, and
 * their distances to prototypes measured. All in steps of the prototypes.
 */
export class GlyphSpace {
  private readonly padded: number
  private readonly offset: Float32Array
  /** Where each lies in the program's memory. */
  private readonly places: Readonly<
    Record<'coarse' | 'fine' | 'weights' | 'rows' | 'prototypes' | 'to', number>
  >
  private readonly coarse: Int16Array
  private readonly fine: Float32Array
  private readonly weights: Float32Array
  private readonly rowsOfWeights: Uint32Array
  private readonly prototypes: Int8Array
  private readonly whole: Int32Array
  private readonly fractions: Float32Array

  /** `prototypes`: `dimensions` values each. The program's memory is this space's from now on. */
  constructor(
    private readonly program: SpaceProgram,
    { dimensions, rows, offset, step }: Projection,
    prototypes: Int8Array,
  ) {
    const count = prototypes.length / dimensions
    const padded = Math.ceil(dimensions / RUN) * RUN
    const { places, bytes } = laidOut({
      coarse: padded * Int16Array.BYTES_PER_ELEMENT,
      fine: padded * Float32Array.BYTES_PER_ELEMENT,
      weights: FEATURES * 2 * Float32Array.BYTES_PER_ELEMENT,
      rows: FEATURES * padded * Float32Array.BYTES_PER_ELEMENT,
      prototypes: count * padded,
      to: count * Int32Array.BYTES_PER_ELEMENT,
    })
    const { memory } = program
    memory.grow(Math.max(0, Math.ceil((bytes - memory.buffer.byteLength) / PAGE)))
    const { buffer } = memory
    const stretched = new Float32Array(buffer, places.rows, FEATURES * padded)
    for (let row = 0; row < FEATURES; row++)
      for (let d = 0; d < dimensions; d++) stretched[row * padded + d] = rows[row * dimensions + d]! / step
    this.prototypes = new Int8Array(buffer, places.prototypes, count * padded)
    for (let row = 0; row < count; row++)
      this.prototypes.set(prototypes.subarray(row * dimensions, (row + 1) * dimensions), row * padded)
    this.offset = new Float32Array(padded)
    this.offset.set(offset.map((value) => value / step))
    this.padded = padded
    this.places = places
    this.coarse = new Int16Array(buffer, places.coarse, padded)
    this.fine = new Float32Array(buffer, places.fine, padded)
    this.weights = new Float32Array(buffer, places.weights, FEATURES * 2)
    this.rowsOfWeights = new Uint32Array(buffer, places.weights, FEATURES * 2)
    this.whole = new Int32Array(buffer, places.to, count)
    this.fractions = new Float32Array(buffer, places.to, count)
  }

  /** The point of FEATURES features. */
  project(features: Float32Array): Float32Array {
    const { padded, places, fine } = this
    let count = 0
    for (let feature = 0; feature < FEATURES; feature++) {
      const value = features[feature]!
      if (value === 0) continue
      this.weights[count * 2] = value
      this.rowsOfWeights[count * 2 + 1] = feature * padded * Float32Array.BYTES_PER_ELEMENT
      count++
    }
    fine.set(this.offset)
    this.program.addRows(places.weights, count, places.rows, padded, places.fine)
    return fine.slice()
  }

  /** Squared distances of a point, rounded to whole steps, to the prototypes from `first` up to `end`, at their places: valid until the next call. */
  toMany(point: Float32Array, first = 0, end = this.whole.length): Int32Array {
    const { coarse, padded, places, whole } = this
    for (let d = 0; d < point.length; d++)
      coarse[d] = Math.round(Math.min(FARTHEST, Math.max(-FARTHEST, point[d]!)))
    const from = places.prototypes + first * padded
    const to = places.to + first * Int32Array.BYTES_PER_ELEMENT
    this.program.distances(places.coarse, from, end - first, padded, to)
    return whole
  }

  /** Squared distances of a point to the prototypes from `first` up to `end`, at their places: valid until the next call. */
  toSome(point: Float32Array, first: number, end: number): Float32Array {
    const { fine, padded, places, fractions } = this
    fine.set(point)
    const from = places.prototypes + first * padded
    const to = places.to + first * Float32Array.BYTES_PER_ELEMENT
    this.program.fineDistances(places.fine, from, end - first, padded, to)
    return fractions
  }

  /** Distance between two prototypes. */
  between(one: number, other: number): number {
    const { prototypes, padded } = this
    let sum = 0
    for (let d = 0; d < padded; d++) {
      const difference = prototypes[one * padded + d]! - prototypes[other * padded + d]!
      sum += difference * difference
    }
    return Math.sqrt(sum)
  }
}

/** Parts one behind the other; each begins at a multiple of what the program loads at once. */
function laidOut<Name extends string>(
  sizes: Readonly<Record<Name, number>>,
): { places: Record<Name, number>; bytes: number } {
  let bytes = 0
  const places = {} as Record<Name, number>
  for (const [name, size] of Object.entries(sizes) as [Name, number][]) {
    places[name] = bytes
    bytes += Math.ceil(size / RUN) * RUN
  }
  return { places, bytes }
}
