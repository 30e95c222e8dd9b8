import { describe, expect, it } from 'vitest'
import { NONE } from '../../../electron/core/line-model/character-codes'
import { decodeLine } from '../../../electron/core/line-model/decode-line'
import { lineModelOf } from '../../../electron/core/line-model/line-model'
import type { StepOutputs } from '../../../electron/core/line-model/line-network'
import { BLANK, smallModel } from './small-model'

const { codes } = lineModelOf(smallModel())
const COUNT = BLANK + 1

/** At each step so much of some outputs; what is left is spread over the others. */
function outputsOf(...steps: readonly Readonly<Record<number, number>>[]): StepOutputs {
  const rows = steps.map((step) => {
    const given = Object.values(step).reduce((sum, share) => sum + share, 0)
    const rest = (1 - given) / (COUNT - Object.keys(step).length)
    return Float32Array.from({ length: COUNT }, (_, output) => step[output] ?? rest)
  })
  return { steps: rows.length, outputs: COUNT, at: (step) => rows[step]! }
}

const sure = (output: number): Record<number, number> => ({ [output]: 0.99 })
const textOf = (outputs: StepOutputs): string =>
  decodeLine(outputs, codes)
    .filter(({ character, repeats }) => character !== NONE && !repeats)
    .map(({ character }) => codes.characters[character])
    .join('')

describe('the text of a line’s outputs', () => {
  it('takes an output that is held on once, and twice with nothing between', () => {
    expect(textOf(outputsOf(sure(1), sure(1), sure(2)))).toBe('a7')
    expect(textOf(outputsOf(sure(1), sure(BLANK), sure(1)))).toBe('aa')
  })

  it('puts characters together from their codes, with nothing or something held on between these', () => {
    expect(textOf(outputsOf(sure(3), sure(4), sure(5), sure(BLANK)))).toBe('中')
    expect(textOf(outputsOf(sure(3), sure(BLANK), sure(4), sure(4), sure(BLANK), sure(6)))).toBe('国')
  })

  it('gives no character that there is not, however likely its codes are one by one', () => {
    expect(textOf(outputsOf(sure(3), sure(4), { 7: 0.8, 5: 0.15 }, sure(BLANK)))).toBe('中')
    // The character of 3, 7, 6 was left out by the model's makers.
    expect(textOf(outputsOf(sure(3), { 7: 0.6, 4: 0.3 }, sure(6), sure(BLANK)))).toBe('国')
  })

  it('ends with whole characters', () => {
    expect(textOf(outputsOf(sure(1), sure(BLANK), { 3: 0.55, [BLANK]: 0.4 }))).toBe('a')
  })

  it('looks beyond the likeliest outputs where they lead nowhere', () => {
    const crowd = { 0: 0.2, 1: 0.2, 2: 0.2, 3: 0.15, 7: 0.14, [BLANK]: 0.1, 4: 0.006, 5: 0.002, 6: 0.002 }
    expect(textOf(outputsOf(sure(3), sure(4), crowd))).not.toBe('')
  })

  it('is sure of an output that shares a step with nothing', () => {
    const [first, second] = decodeLine(outputsOf({ 1: 0.5, [BLANK]: 0.49 }, sure(1), sure(BLANK)), codes)
    expect(first!.certainty).toBeGreaterThan(Math.log(0.98) - 0.1)
    expect(second!.character).toBe(first!.character)
  })

  it('says how sure it is: less than nothing even of what is certain', () => {
    const [only] = decodeLine(outputsOf({ 1: 1 }), codes)
    expect(only!.certainty).toBeCloseTo(-0.085, 6)
    const [doubtful] = decodeLine(outputsOf({ 1: 0.4, 2: 0.3 }), codes)
    expect(doubtful!.certainty).toBeLessThan(Math.log(0.5))
  })

  it('finds nothing in nothing', () => {
    expect(decodeLine(outputsOf(), codes)).toEqual([])
    expect(textOf(outputsOf(sure(BLANK), sure(BLANK)))).toBe('')
  })
})
