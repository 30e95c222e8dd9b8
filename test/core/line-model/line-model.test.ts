import { describe, expect, it } from 'vitest'
import { BadLineModel } from '../../../electron/core/line-model/bad-line-model'
import { NONE } from '../../../electron/core/line-model/character-codes'
import { lineModelOf } from '../../../electron/core/line-model/line-model'
import { smallLayers, smallModel, traineddataOf, writtenCharacters, writtenLayers } from './small-model'

const linesOf = (...parts: readonly Uint8Array[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]))

describe('a line model', () => {
  it('has its layers with every weight', () => {
    const { layers } = lineModelOf(smallModel())
    const written = smallLayers()
    expect(layers.shapes.half).toBe(2)
    expect(layers.columns.map(({ weights }) => [...weights])).toEqual(
      written.columns.map(({ weights }) => [...weights]),
    )
    expect(layers.along.map(({ backwards }) => backwards)).toEqual([false, true])
    expect(layers.along[1]!.memories[3]!.weights).toEqual(written.along[1]!.memories[3]!.weights)
    expect(layers.outputs.rows).toBe(9)
    for (const [row, scale] of layers.outputs.scales.entries())
      expect(scale).toBeCloseTo(written.outputs.scales[row]!, 12)
  })

  it('has its characters by their codes, without those its makers left out', () => {
    const { tree, characters, isWord, blank } = lineModelOf(smallModel()).codes
    const at = (...codes: readonly number[]): string | undefined => {
      const branch = codes
        .slice(0, -1)
        .reduce<typeof tree | undefined>((on, code) => on?.more.get(code), tree)
      const character = branch?.ends.get(codes.at(-1)!)
      return character === undefined ? undefined : characters[character]
    }
    expect(at(1)).toBe('a')
    expect(at(0)).toBe(' ')
    expect(at(3, 4, 5)).toBe('中')
    expect(at(3, 4, 6)).toBe('国')
    expect(at(3, 7, 6)).toBeUndefined()
    expect(tree.ends.get(blank)).toBe(NONE)
    expect(isWord[characters.indexOf('a')]).toBe(true)
    expect(isWord[characters.indexOf('7')]).toBe(true)
    expect(isWord[characters.indexOf('中')]).toBe(false)
  })

  it('is refused when it is cut off anywhere', () => {
    const whole = smallModel()
    for (let length = 0; length < whole.length; length += 1 + Math.floor(whole.length / 400))
      expect(() => lineModelOf(whole.slice(0, length))).toThrow(BadLineModel)
  })

  it('is refused when its bytes are others', () => {
    const turned = smallModel().map((byte, at) => (at < 200 ? byte ^ 0xff : byte))
    expect(() => lineModelOf(turned)).toThrow(BadLineModel)
  })

  it.each([
    ['another layer', linesOf(writtenLayers(smallLayers()).map((byte) => (byte === 0x4d ? 0x4e : byte)))],
    [
      'weights with fractions',
      linesOf(writtenLayers(smallLayers()).map((byte) => (byte === 133 ? 132 : byte))),
    ],
    [
      'squares of a size not known',
      writtenLayers(smallLayers({ half: 3, columns: 16, forwards: 16, backwards: 16 })),
    ],
    [
      'states that are no multiple of 16',
      writtenLayers(smallLayers({ half: 2, columns: 24, forwards: 16, backwards: 16 })),
    ],
  ])('is refused with %s', (_, layers) => {
    expect(() => lineModelOf(traineddataOf(linesOf(layers, writtenCharacters())))).toThrow(BadLineModel)
  })

  it('is refused when its blank is no output', () => {
    const lines = linesOf(writtenLayers(smallLayers()), writtenCharacters(9))
    expect(() => lineModelOf(traineddataOf(lines))).toThrow(BadLineModel)
  })

  it('is refused when the file has no line recogniser', () => {
    expect(() => lineModelOf(traineddataOf(new Uint8Array(0)))).toThrow(/no line recogniser/)
  })
})
