import type { NetworkPicture } from '../../../electron/core/line-model/line-network'
import type { Matrix, Memories, NetworkLayers } from '../../../electron/core/line-model/network-layers'

/** The same network in plain numbers, one at a time: what the program must come to. */

const times = ({ rows, inputs, weights, scales }: Matrix, vector: ArrayLike<number>): number[] =>
  Array.from({ length: rows }, (_, row) => {
    const from = row * (inputs + 1)
    let sum = weights[from + inputs]! * 127
    for (let at = 0; at < inputs; at++) sum += weights[from + at]! * vector[at]!
    return sum * scales[row]!
  })

const logistic = (x: number): number => 1 / (1 + Math.exp(-x))
const activation = (x: number): number => Math.max(-127, Math.min(127, Math.round(x * 127)))

function remember(gates: Memories, steps: readonly (readonly number[])[]): number[][] {
  const states = gates[0]!.rows
  let state = new Array<number>(states).fill(0)
  let out = new Array<number>(states).fill(0)
  return steps.map((step) => {
    const [cells, input, forget, output] = gates.map((gate) => times(gate, [...step, ...out]))
    state = state.map((own, at) =>
      Math.max(
        -100,
        Math.min(100, own * logistic(forget![at]!) + Math.tanh(cells![at]!) * logistic(input![at]!)),
      ),
    )
    out = state.map((own, at) => activation(Math.tanh(own) * logistic(output![at]!)))
    return out
  })
}

export function plainOutputs(layers: NetworkLayers, { width, height, data }: NetworkPicture): number[][] {
  const { half, matrix } = layers.shapes
  const pixel = (x: number, y: number): number =>
    x < 0 || y < 0 || x >= width || y >= height ? 0 : data[y * width + x]!
  const featuresAt = (x: number, y: number): number[] => {
    const square: number[] = []
    for (let dx = -half; dx <= half; dx++)
      for (let dy = -half; dy <= half; dy++) square.push(pixel(x + dx, y + dy))
    return times(matrix, square).map((own) => activation(Math.tanh(own)))
  }
  const pooled = (x: number, y: number): number[] => {
    const all: number[][] = []
    for (let dx = 0; dx < 3; dx++) for (let dy = 0; dy < 3; dy++) all.push(featuresAt(x * 3 + dx, y * 3 + dy))
    return all[0]!.map((_, at) => Math.max(...all.map((features) => features[at]!)))
  }
  let steps = Array.from({ length: Math.floor(width / 3) }, (_, x) => {
    const column = Array.from({ length: Math.floor(height / 3) }, (__, y) => pooled(x, y))
    return remember(layers.columns, column).at(-1)!
  })
  for (const { memories, backwards } of layers.along)
    steps = backwards ? remember(memories, steps.toReversed()).toReversed() : remember(memories, steps)
  return steps.map((step) => {
    const sums = times(layers.outputs, step)
    const most = Math.max(...sums)
    const powers = sums.map((sum) => Math.exp(sum - most))
    const all = powers.reduce((sum, power) => sum + power, 0)
    return powers.map((power) => power / all)
  })
}
