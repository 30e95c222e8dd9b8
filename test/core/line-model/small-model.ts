import type { Matrix } from '../../../electron/core/line-model/network-layers'
import { utf8 } from '../../../electron/core/packaging/canonical-zip'
import { randomFrom } from '../../samples/random'

/** Writes the format of a line model, small and with invented weights. */
class Writer {
  readonly #bytes: number[] = []

  get length(): number {
    return this.#bytes.length
  }

  bytes(): Uint8Array {
    return Uint8Array.from(this.#bytes)
  }

  int8(...values: readonly number[]): this {
    for (const value of values) this.#bytes.push(value & 0xff)
    return this
  }

  int32(...values: readonly number[]): this {
    for (const value of values)
      for (let shift = 0; shift < 32; shift += 8) this.#bytes.push((value >> shift) & 0xff)
    return this
  }

  int64(value: number): this {
    return this.int32(value, value < 0 ? -1 : 0)
  }

  float64(value: number): this {
    return this.raw(new Uint8Array(Float64Array.of(value).buffer))
  }

  text(value: string): this {
    const bytes = utf8(value)
    return this.int32(bytes.length).raw(bytes)
  }

  raw(bytes: Uint8Array): this {
    for (const byte of bytes) this.#bytes.push(byte)
    return this
  }
}

export interface ModelMade {
  readonly half: number
  readonly columns: number
  readonly forwards: number
  readonly backwards: number
}

const MADE: ModelMade = { half: 2, columns: 32, forwards: 16, backwards: 48 }
const SHAPES = 16
/** Name of each character, its script, its codes; the blank is the last output. */
export const CHARACTERS: readonly (readonly [string, string, readonly number[]])[] = [
  ['NULL', 'Common', [0]],
  ['Joined', 'Latin', [8]],
  ['a', 'Latin', [1]],
  ['7', 'Common', [2]],
  ['中', 'Han', [3, 4, 5]],
  ['国', 'Han', [3, 4, 6]],
  ['丶', 'Han', [3, 7, 6]],
]
export const BLANK = 8

function matrix(random: ReturnType<typeof randomFrom>, rows: number, inputs: number): Matrix {
  const weights = Int8Array.from({ length: rows * (inputs + 1) }, () => random.integer(-127, 127))
  // Sums of some tenths: neither dead nor at their limits.
  const scales = Array.from({ length: rows }, () => random.integer(5, 15) / 10 / 127 / Math.sqrt(inputs) / 20)
  return { rows, inputs, weights, scales }
}

/** The layers behind `smallModel`. */
export function smallLayers({ half, columns, forwards, backwards }: ModelMade = MADE, seed = 'model') {
  const random = randomFrom(seed)
  const gates = (states: number, inputs: number): Matrix[] =>
    Array.from({ length: 4 }, () => matrix(random, states, inputs + states))
  return {
    shapes: { half, matrix: matrix(random, SHAPES, (2 * half + 1) ** 2) },
    columns: gates(columns, SHAPES),
    along: [
      { memories: gates(forwards, columns), backwards: false },
      { memories: gates(backwards, forwards), backwards: true },
    ],
    outputs: matrix(random, BLANK + 1, backwards),
  }
}

function layer(writer: Writer, type: string, inputs: number): Writer {
  return writer.int8(0).text(type).int8(0, 0).int32(128, inputs, 0, 0).text(type)
}

function writeMatrix(writer: Writer, { rows, inputs, weights, scales }: Matrix): void {
  writer
    .int8(133)
    .int32(rows, inputs + 1)
    .int8(0)
    .int8(...weights)
    .int32(rows)
  for (const scale of scales) writer.float64(scale * 127)
}

/** The line recogniser of a traineddata file. */
export function writtenLayers(layers: ReturnType<typeof smallLayers>): Uint8Array {
  const writer = new Writer()
  const inner = (type: string, inputs: number, count: number): Writer =>
    layer(writer, type, inputs).int32(count)
  const rates = (count: number): Writer =>
    writer.int32(count).int32(...Array.from({ length: count }, () => 0))
  const { shapes, columns, along, outputs } = layers
  // One learning rate for each layer inside, as trained networks have.
  layerWithRates(writer, 'Series', 4 + along.length + 1)
  layer(writer, 'Input', 0).int32(1, 0, 0, 1, 0)
  inner('Series', 1, 2)
  layer(writer, 'Convolve', 1).int32(shapes.half, shapes.half)
  layer(writer, 'Tanh', shapes.matrix.inputs)
  writeMatrix(writer, shapes.matrix)
  layer(writer, 'Maxpool', SHAPES).int32(3, 3)
  inner('XYTranspose', SHAPES, 1)
  layer(writer, 'SummLSTM', SHAPES).int32(0)
  for (const gate of columns) writeMatrix(writer, gate)
  for (const { memories, backwards } of along) {
    if (backwards) inner('RTLReversed', 0, 1)
    layer(writer, 'LSTM', 0).int32(0)
    for (const gate of memories) writeMatrix(writer, gate)
  }
  layer(writer, 'Softmax', outputs.inputs)
  writeMatrix(writer, outputs)
  rates(4)
  return writer.bytes()
}

function layerWithRates(writer: Writer, type: string, count: number): void {
  writer
    .int8(0)
    .text(type)
    .int8(0, 0)
    .int32(128 | 64, 0, 0, 0)
    .text(type)
    .int32(count)
}

/** The characters that follow the layers. */
export function writtenCharacters(blank = BLANK): Uint8Array {
  const writer = new Writer()
  const lines = CHARACTERS.map(
    ([name, script], at) => `${name} 1 0,255,0,255,0,0,0,0,0,0 ${script} ${at} 0 ${at} ${name}`,
  )
  writer.raw(utf8(`${CHARACTERS.length}\n${lines.join('\n')}\n`)).text('[1,0,0,1Ct5,5,16]')
  writer.int32(65, 0, 0, blank, 0, 0, 0, CHARACTERS.length)
  for (const [, , codes] of CHARACTERS) writer.int8(1).int32(codes.length, ...codes)
  return writer.bytes()
}

/** A traineddata file of settings and a line recogniser. */
export function traineddataOf(lines: Uint8Array, config = 'tessedit_char_blacklist 丶\n'): Uint8Array {
  const settings = utf8(config)
  const count = 24
  const head = 4 + 8 * count
  const writer = new Writer().int32(count)
  for (let part = 0; part < count; part++)
    writer.int64(part === 0 ? head : part === 17 ? head + settings.length : -1)
  return writer.raw(settings).raw(lines).bytes()
}

/** A whole model file. */
export const smallModel = (): Uint8Array =>
  traineddataOf(Uint8Array.of(...writtenLayers(smallLayers()), ...writtenCharacters()))
