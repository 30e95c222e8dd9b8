/** Runs of dimensions that the program takes at once. */
const RUN = 16
/** Coordinates beyond this are as far as it: sums of their squares must stay within 32 bits. */
const FARTHEST = 1000
/** Of WebAssembly. */
const PAGE = 65_536

/** The exports of distances.wasm (its source: scripts/glyph-model/distances.wat). */
export interface DistanceProgram {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number }
  readonly distances: (point: number, from: number, count: number, dims: number, to: number) => void
}

/** Many prototypes laid out for a program that measures them eight dimensions at a time. */
export class GlyphDistances {
  private readonly point: Int16Array
  private readonly results: Int32Array
  private readonly from: number
  private readonly padded: number

  /** `prototypes`: `dimensions` values each. The program's memory is theirs from now on. */
  constructor(
    private readonly program: DistanceProgram,
    prototypes: Int8Array,
    private readonly dimensions: number,
  ) {
    const { memory } = program
    const count = prototypes.length / dimensions
    const padded = Math.ceil(dimensions / RUN) * RUN
    const from = padded * Int16Array.BYTES_PER_ELEMENT
    const to = from + count * padded
    const bytes = to + count * Int32Array.BYTES_PER_ELEMENT
    memory.grow(Math.max(0, Math.ceil((bytes - memory.buffer.byteLength) / PAGE)))
    const rows = new Int8Array(memory.buffer, from, count * padded)
    for (let row = 0; row < count; row++)
      rows.set(prototypes.subarray(row * dimensions, (row + 1) * dimensions), row * padded)
    this.point = new Int16Array(memory.buffer, 0, padded)
    this.results = new Int32Array(memory.buffer, to, count)
    this.from = from
    this.padded = padded
  }

  /** Squared distances of a point, rounded to whole steps, to every prototype: valid until the next call. */
  to(point: Float32Array): Int32Array {
    for (let d = 0; d < this.dimensions; d++)
      this.point[d] = Math.round(Math.min(FARTHEST, Math.max(-FARTHEST, point[d]!)))
    const { results, from, padded } = this
    this.program.distances(0, from, results.length, padded, results.byteOffset)
    return results
  }
}
