import { describe, expect, it } from 'vitest'
import {
  correlateCell,
  cutPatch,
  halvePatch,
  normalisePatch,
  PATCH_LENGTH,
  PATCH_SIDE,
} from '../../../electron/core/reading/glyph-patch'
import { randomFrom } from '../../samples/random'

const random = randomFrom('glyph-patch-test')
const values = (length: number): Float32Array =>
  Float32Array.from({ length }, () => random.integer(0, 1000) / 1000)

const ink = { width: 60, height: 40, data: values(60 * 40) }
const side = PATCH_SIDE / 2
const whole = values(PATCH_LENGTH)
normalisePatch(whole)
const template = halvePatch(whole)

describe('the correlation of a cell with a template', () => {
  it.each([
    { x: 10, y: 5, width: 30, height: 30 },
    { x: 10.4, y: 5.7, width: 17.3, height: 31.2 },
    // Beyond the ink is paper.
    { x: -6, y: -4, width: 25, height: 25 },
    { x: 45, y: 20, width: 30, height: 30 },
  ])('is that of the patch cut there: %j', (cell) => {
    const patch = cutPatch(ink, cell, side)
    expect(normalisePatch(patch)).toBe(true)
    const product = patch.reduce((sum, value, at) => sum + value * template[at]!, 0)
    expect(correlateCell(ink, cell, template, side)).toBeCloseTo(product, 4)
  })

  it('is 0 where nothing is written', () => {
    const paper = { ...ink, data: new Float32Array(60 * 40) }
    expect(correlateCell(paper, { x: 10, y: 5, width: 30, height: 30 }, template, side)).toBe(0)
    expect(correlateCell(ink, { x: 200, y: 5, width: 30, height: 30 }, template, side)).toBe(0)
  })
})
