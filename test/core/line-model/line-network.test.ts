import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { LineNetwork, type NetworkPicture } from '../../../electron/core/line-model/line-network'
import { assembleProgram, PROGRAMS } from '../../../scripts/programs/assemble.mjs'
import { networkProgram } from '../../helpers/network-program'
import { randomFrom } from '../../samples/random'
import { plainOutputs } from './plain-network'
import { smallLayers } from './small-model'

function aPicture(width: number, height: number, seed: string): NetworkPicture {
  const random = randomFrom(seed)
  return { width, height, data: Int8Array.from({ length: width * height }, () => random.integer(-127, 127)) }
}

const outputsOf = (network: LineNetwork, picture: NetworkPicture): number[][] => {
  const outputs = network.run(picture)
  return Array.from({ length: outputs.steps }, (_, step) => [...outputs.at(step)])
}

const furthest = (some: readonly number[][], others: readonly number[][]): number =>
  Math.max(...some.flatMap((step, at) => step.map((own, output) => Math.abs(own - others[at]![output]!))))

describe('the network of a line recogniser', () => {
  it.each([
    { half: 2, columns: 32, forwards: 16, backwards: 48 },
    { half: 1, columns: 16, forwards: 96, backwards: 16 },
  ])('comes to what its layers say, one number at a time: squares of $half', (made) => {
    const layers = smallLayers(made)
    const network = new LineNetwork(networkProgram(), layers)
    for (const [width, height] of [
      [45, 42],
      [46, 44],
      [3, 3],
    ] as const) {
      const picture = aPicture(width, height, `${width}`)
      const plain = plainOutputs(layers, picture)
      const own = outputsOf(network, picture)
      expect(own.length).toBe(plain.length)
      expect(furthest(own, plain)).toBeLessThan(0.01)
      for (const step of own) expect(step.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 5)
    }
  })

  it('remembers nothing of the picture before', () => {
    const network = new LineNetwork(networkProgram(), smallLayers())
    const first = outputsOf(network, aPicture(60, 42, 'first'))
    outputsOf(network, aPicture(900, 42, 'between'))
    expect(outputsOf(network, aPicture(60, 42, 'first'))).toEqual(first)
  })

  it('has nothing to say of a picture without a single place', () => {
    expect(new LineNetwork(networkProgram(), smallLayers()).run(aPicture(2, 42, 'narrow')).steps).toBe(0)
  })

  it('is run by the program that its source gives', async () => {
    const committed = readFileSync(PROGRAMS['line-network'])
    expect(Buffer.from(await assembleProgram('line-network'))).toEqual(committed)
  })
})
