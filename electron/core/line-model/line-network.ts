import type { Matrix, Memories, NetworkLayers } from './network-layers'

/** Of WebAssembly. */
const PAGE = 65_536
/** Whatever begins here is read sixteen bytes at a time. */
const ALIGNED = 16
/** Rows that the program takes at once. */
const ROWS = 16
/** Pixels of a side of the places that are pooled. */
const POOLED = 3
/** The squares of pixels, a side; smaller ones lie in their middle. */
const SQUARE = 5
/** Bytes read from each column of a square; those beyond it count nothing. */
const COLUMN = 8
/** A row that stands for no output is never likely. */
const NEVER = -1e9

/** The exports of line-network.wasm (its source, with what each takes: scripts/programs/line-network.wat). */
export interface NetworkProgram {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number }
  readonly shapes: (...places: readonly number[]) => void
  readonly lstm: (...places: readonly number[]) => void
  readonly outputs: (...places: readonly number[]) => void
}

/** A picture of one line for the network: bytes row by row, -127 its ink, 127 its paper. */
export interface NetworkPicture {
  readonly width: number
  readonly height: number
  readonly data: Int8Array
}

/** How likely each output is at each step from left to right: `outputs` numbers a step, valid until the next call. */
export interface StepOutputs {
  readonly steps: number
  readonly outputs: number
  /** Of a step. */
  readonly at: (step: number) => Float32Array
}

/** Pixels of a network's picture to a step. */
export const STEP = POOLED

/** A matrix in the program's memory. */
interface Laid {
  readonly rows: number
  readonly weights: number
  readonly scales: number
  readonly biases: number
}

interface LaidMemories extends Laid {
  readonly inputs: number
  readonly states: number
}

/** The network of a line recogniser, laid out in the memory of the program that runs it. */
export class LineNetwork {
  #end = 0
  readonly #shapes: Laid
  readonly #columns: LaidMemories
  readonly #along: readonly (LaidMemories & { readonly backwards: boolean })[]
  readonly #outputs: Laid & { readonly inputs: number; readonly count: number }
  /** Where what a picture needs begins. */
  readonly #scratch: number

  /** The program's memory is this network's from now on. */
  constructor(
    private readonly program: NetworkProgram,
    { shapes, columns, along, outputs }: NetworkLayers,
  ) {
    this.#shapes = this.#lay(asSquares(shapes))
    this.#columns = this.#layMemories(columns)
    this.#along = along.map(({ memories, backwards }) => ({ ...this.#layMemories(memories), backwards }))
    this.#outputs = { ...this.#lay(outputs), inputs: outputs.inputs, count: outputs.rows }
    this.#scratch = this.#end
  }

  run(picture: NetworkPicture): StepOutputs {
    this.#end = this.#scratch
    const across = Math.floor(picture.width / POOLED)
    const down = Math.floor(picture.height / POOLED)
    const count = this.#outputs.count
    if (across === 0 || down === 0) return { steps: 0, outputs: count, at: () => new Float32Array(count) }
    let from = this.#columnsOf(this.#shapesOf(picture, across, down), across, down)
    for (const layer of this.#along) {
      const { inputs, states, backwards } = layer
      const to = this.#room(across * states)
      const last = backwards ? across - 1 : 0
      const sign = backwards ? -1 : 1
      this.#remember(layer, from + last * inputs, sign * inputs, across, to + last * states, sign * states)
      from = to
    }
    const { rows, inputs, weights, scales, biases } = this.#outputs
    const work = this.#room(2 * inputs)
    const to = this.#room(across * rows * Float32Array.BYTES_PER_ELEMENT)
    this.program.outputs(from, across, inputs, rows, weights, scales, biases, work, to)
    const { buffer } = this.program.memory
    return {
      steps: across,
      outputs: count,
      at: (step) => new Float32Array(buffer, to + step * rows * Float32Array.BYTES_PER_ELEMENT, count),
    }
  }

  #shapesOf({ width, height, data }: NetworkPicture, across: number, down: number): number {
    const rim = SQUARE >> 1
    const pitch = height + 2 * rim + COLUMN
    const from = this.#room((width + 2 * rim) * pitch + COLUMN)
    const to = this.#room(across * down * this.#shapes.rows)
    // Beyond its edges lies neither ink nor paper: when it learned, noise lay there.
    const pixels = new Int8Array(this.program.memory.buffer, from, (width + 2 * rim) * pitch).fill(0)
    for (let x = 0; x < width; x++) {
      const own = (x + rim) * pitch + rim
      for (let y = 0; y < height; y++) pixels[own + y] = data[y * width + x]!
    }
    const { weights, scales, biases } = this.#shapes
    this.program.shapes(from, pitch, across, down, weights, scales, biases, to)
    return to
  }

  /** What each column of places comes to, read from above. */
  #columnsOf(from: number, across: number, down: number): number {
    const { inputs, states } = this.#columns
    const to = this.#room(across * states)
    const work = this.#room(workOf(this.#columns))
    for (let x = 0; x < across; x++)
      this.#remember(this.#columns, from + x * down * inputs, inputs, down, to + x * states, 0, work)
    return to
  }

  #remember(
    layer: LaidMemories,
    from: number,
    fromStep: number,
    steps: number,
    to: number,
    toStep: number,
    work = this.#room(workOf(layer)),
  ): void {
    const { inputs, states, weights, scales, biases } = layer
    this.program.lstm(from, fromStep, steps, inputs, states, weights, scales, biases, work, to, toStep)
  }

  /** So many bytes of the memory that nothing else uses. */
  #room(bytes: number): number {
    const at = this.#end
    this.#end += Math.ceil(bytes / ALIGNED) * ALIGNED
    const { memory } = this.program
    const missing = this.#end + ALIGNED - memory.buffer.byteLength
    if (missing > 0) memory.grow(Math.ceil(missing / PAGE))
    return at
  }

  #layMemories(gates: Memories): LaidMemories {
    const [first] = gates
    const states = first!.rows
    const inputs = first!.inputs
    const all: Matrix = {
      rows: gates.length * states,
      inputs,
      weights: joined(gates.map(({ weights }) => weights)),
      // As the powers want them that the program makes of cells and gates: tanh x is made of e²ˣ, the rest of e⁻ˣ.
      scales: gates.flatMap(({ scales }, gate) => scales.map((scale) => (gate === 0 ? 2 * scale : -scale))),
    }
    return { ...this.#lay(all), inputs: inputs - states, states }
  }

  #lay({ rows, inputs, weights, scales }: Matrix): Laid {
    const whole = Math.ceil(rows / ROWS) * ROWS
    const places = {
      rows: whole,
      weights: this.#room(whole * inputs),
      scales: this.#room(whole * Float32Array.BYTES_PER_ELEMENT),
      biases: this.#room(whole * Int32Array.BYTES_PER_ELEMENT),
    }
    const { buffer } = this.program.memory
    const laid = new Int8Array(buffer, places.weights, whole * inputs).fill(0)
    new Float32Array(buffer, places.scales, whole).fill(1).set(scales)
    const biases = new Int32Array(buffer, places.biases, whole).fill(NEVER)
    for (let row = 0; row < rows; row++) {
      const from = row * (inputs + 1)
      biases[row] = weights[from + inputs]! * 127
      const to = Math.floor(row / ROWS) * ROWS * inputs + (row % ROWS) * 4
      for (let input = 0; input < inputs; input++)
        laid[to + (input >> 2) * ROWS * 4 + (input & 3)] = weights[from + input]!
    }
    return places
  }
}

/** Bytes that the program needs while it runs a layer. */
const workOf = ({ inputs, states }: LaidMemories): number => 2 * (inputs + states) + 20 * states

function joined(parts: readonly Int8Array[]): Int8Array {
  const all = new Int8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

/** The matrix of squares of pixels as the program wants it: 5 columns of 8 bytes, zeros around a smaller square. */
function asSquares({ half, matrix }: NetworkLayers['shapes']): Matrix {
  const side = 2 * half + 1
  const rim = (SQUARE - side) / 2
  const inputs = SQUARE * COLUMN
  const weights = new Int8Array(matrix.rows * (inputs + 1))
  for (let row = 0; row < matrix.rows; row++) {
    const own = row * (matrix.inputs + 1)
    for (let x = 0; x < side; x++)
      for (let y = 0; y < side; y++)
        weights[row * (inputs + 1) + (x + rim) * COLUMN + y + rim] = matrix.weights[own + x * side + y]!
    weights[row * (inputs + 1) + inputs] = matrix.weights[own + matrix.inputs]!
  }
  return { rows: matrix.rows, inputs, weights, scales: matrix.scales.map((scale) => 2 * scale) }
}
