import { BadLineModel } from './bad-line-model'
import type { ByteStream } from './byte-stream'

/** Outputs = (weights × inputs + the bias × 127) × scales; inputs are signed bytes that stand for -1 to 1. */
export interface Matrix {
  readonly rows: number
  readonly inputs: number
  /** Row by row `inputs` weights and the bias. */
  readonly weights: Int8Array
  /** One for each row. */
  readonly scales: readonly number[]
}

/** Cells, then their gates of input, of forgetting and of output: long short-term memories. */
export type Memories = readonly Matrix[]

/** The layers of a line recogniser, in the one order that is known here. */
export interface NetworkLayers {
  /** Squares of pixels, 2 × half + 1 a side, column by column; their features are pooled over 3 × 3 places. */
  readonly shapes: { readonly half: number; readonly matrix: Matrix }
  /** Down each column of pooled places; what they remember at its end stands for the column. */
  readonly columns: Memories
  /** Along the columns, forwards or backwards. */
  readonly along: readonly { readonly memories: Memories; readonly backwards: boolean }[]
  readonly outputs: Matrix
}

interface Layer {
  readonly type: string
  readonly inputs: number
  readonly inner: readonly Layer[]
  readonly matrices: readonly Matrix[]
  readonly sizes: readonly number[]
}

const AROUND = new Set(['Series', 'RTLReversed', 'XYTranspose'])
const GATES = 4
/** Flags of a layer: one learning rate for each inner layer is stored behind them. */
const OWN_RATES = 64
/** Flags of a matrix: whole numbers, and scales of 64 bits. */
const WHOLE = 1
const WIDE_SCALES = 128
/** No layer of a line recogniser is larger. */
const MOST_ROWS = 8192
/** Inputs and states of memories come in runs of so many. */
const RUN = 16
/** Of pooling, in both directions. */
const POOLED = 3
const WIDEST_HALF = 2

/** The network at the beginning of a line recogniser. @throws BadLineModel, RangeError at the end of the bytes */
export function readNetworkLayers(stream: ByteStream): NetworkLayers {
  return inOrder(readLayer(stream))
}

function readLayer(stream: ByteStream): Layer {
  if (stream.uint8() !== 0) throw new BadLineModel('a layer without a name')
  const type = stream.text()
  // Whether it is being trained, and hands errors back.
  stream.skip(2)
  const flags = stream.int32()
  const inputs = stream.int32()
  // Its outputs and weights are told by its matrices.
  stream.skip(8)
  stream.text()
  const layer = { type, inputs, inner: [] as Layer[], matrices: [] as Matrix[], sizes: [] as number[] }
  const sizes = (count: number): number[] => Array.from({ length: count }, () => stream.int32())
  const matrices = (count: number): Matrix[] => Array.from({ length: count }, () => readMatrix(stream))
  if (AROUND.has(type)) {
    for (let left = stream.int32(); left > 0; left--) layer.inner.push(readLayer(stream))
    if (flags & OWN_RATES) stream.skip(stream.int32() * 4)
    return layer
  }
  if (type === 'Input') return { ...layer, sizes: sizes(5) }
  if (type === 'Convolve' || type === 'Maxpool') return { ...layer, sizes: sizes(2) }
  if (type === 'LSTM' || type === 'SummLSTM') {
    stream.skip(4)
    return { ...layer, matrices: matrices(GATES) }
  }
  if (type === 'Tanh' || type === 'Softmax') return { ...layer, matrices: matrices(1) }
  throw new BadLineModel(`a layer of kind ${type}`)
}

function readMatrix(stream: ByteStream): Matrix {
  const flags = stream.uint8()
  if (!(flags & WHOLE) || !(flags & WIDE_SCALES)) throw new BadLineModel('weights with fractions')
  const rows = stream.int32()
  const columns = stream.int32()
  if (rows < 1 || rows > MOST_ROWS || columns < 2 || columns > MOST_ROWS)
    throw new BadLineModel(`a matrix of ${rows} × ${columns}`)
  stream.skip(1)
  const weights = stream.int8s(rows * columns)
  if (stream.int32() !== rows) throw new BadLineModel('rows without scales')
  const scales = Array.from({ length: rows }, () => stream.float64() / 127)
  return { rows, inputs: columns - 1, weights, scales }
}

/** Gates of one size, whose inputs and states the program takes in whole runs. */
function memoriesOf({ matrices }: Layer): Memories {
  const [{ rows, inputs }] = matrices as [Matrix]
  const isOne = matrices.every((gate) => gate.rows === rows && gate.inputs === inputs)
  if (!isOne || rows % RUN !== 0 || inputs % RUN !== 0 || inputs <= rows)
    throw new BadLineModel(`memories of ${rows} states and ${inputs} inputs`)
  return matrices
}

function inOrder({ type, inner }: Layer): NetworkLayers {
  const [input, convolution, pool, columns, ...rest] = inner
  const [squares, features] = convolution?.inner ?? []
  const outputs = rest.pop()
  const half = squares?.sizes[0] ?? 0
  const summary = columns?.inner[0]
  if (
    type !== 'Series' ||
    input?.type !== 'Input' ||
    squares?.type !== 'Convolve' ||
    half < 1 ||
    half > WIDEST_HALF ||
    squares.sizes[1] !== half ||
    squares.inputs !== 1 ||
    features?.type !== 'Tanh' ||
    pool?.type !== 'Maxpool' ||
    pool.sizes.some((size) => size !== POOLED) ||
    columns?.type !== 'XYTranspose' ||
    summary?.type !== 'SummLSTM' ||
    outputs?.type !== 'Softmax'
  )
    throw new BadLineModel('layers in another order')
  return {
    shapes: { half, matrix: features.matrices[0]! },
    columns: memoriesOf(summary),
    along: rest.map((layer) => {
      const backwards = layer.type === 'RTLReversed'
      const own = backwards ? layer.inner[0] : layer
      if (own?.type !== 'LSTM') throw new BadLineModel('layers in another order')
      return { memories: memoriesOf(own), backwards }
    }),
    outputs: outputs.matrices[0]!,
  }
}
