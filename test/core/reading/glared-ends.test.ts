import { describe, expect, it } from 'vitest'
import type { QualitySign } from '../../../electron/core/image/page-quality'
import type { Rect } from '../../../electron/core/image/raster'
import { tornByGlare } from '../../../electron/core/reading/glared-ends'
import type { FieldRead, FieldsRead } from '../../../electron/core/reading/read-fields'

const ROW: Rect = { x: 100, y: 50, width: 60, height: 30 }
const one = (value: string): FieldRead => ({ value, confidence: 0.9, alternatives: [value], rect: ROW })
const READ: FieldsRead = {
  fields: { name: one('段然'), domain: one('ngben.cn'), birth: one('1990年1月1日') },
  doubtful: {},
  places: { name: ROW, domain: ROW, birth: ROW },
  rows: { name: [ROW], domain: [ROW], birth: [ROW] },
}
const glareAt = (x: number, y = 40, width = 100): QualitySign => ({
  warning: 'glare',
  likely: 0.8,
  rect: { x, y, width, height: 50 },
})

describe('a text beside a glare', () => {
  it.each([
    ['behind it', glareAt(165)],
    ['over its end', glareAt(140)],
    ['before it', glareAt(-10)],
  ])('is torn by one %s', (_, sign) => {
    const { fields, doubtful } = tornByGlare(READ, [sign])
    expect(fields['name']).toBeUndefined()
    expect(doubtful['name']).toMatchObject({ value: '段然', isTorn: true })
    expect(doubtful['domain']).toMatchObject({ value: 'ngben.cn', isTorn: true })
    expect(fields['birth']).toBe(READ.fields['birth'])
  })

  it.each([
    ['further off', glareAt(210)],
    ['on another row', glareAt(165, 85)],
    ['within it', glareAt(110, 40, 30)],
    ['that is none', { ...glareAt(165), warning: 'blur' } as const],
    ['all over the page', { ...glareAt(165), rect: null }],
  ])('is whole beside one %s', (_, sign) => {
    expect(tornByGlare(READ, [sign])).toBe(READ)
  })

  it('is torn where it was left in doubt, too', () => {
    const read = { ...READ, fields: {}, doubtful: { name: one('段然') } }
    expect(tornByGlare(read, [glareAt(165)]).doubtful['name']).toMatchObject({ isTorn: true })
  })

  it('leaves figures as they are: their form tells whether they are whole', () => {
    expect(tornByGlare(READ, [glareAt(165)]).fields['birth']).toEqual(READ.fields['birth'])
  })
})
