import { describe, expect, it } from 'vitest'
import type { FieldsRead } from '../../../electron/core/reading/read-fields'
import { reconcileBirth } from '../../../electron/core/reading/reconcile'

const rect = { x: 0, y: 0, width: 10, height: 10 }
const heard = (...values: string[]) =>
  values.map((value) => ({ text: value, confidence: 0.5, parsed: { value, confirmed: false } }))
const read = (number: string | null): FieldsRead => ({
  fields: number ? { idNumber: { value: number, confidence: 0.99, alternatives: [number], rect } } : {},
  doubtful: { birth: { value: '1999年1月1日', confidence: 0.4, alternatives: [], rect } },
  places: { birth: rect },
  rows: { birth: [rect] },
})

describe('reconcileBirth', () => {
  it('states the reading of the day that the number says', () => {
    const both = read('110101199001010015')
    reconcileBirth(both, heard('1999年1月1日', '1990年1月1日', '1999年1月1日'))
    expect(both.fields['birth']?.value).toBe('1990年1月1日')
    expect(both.doubtful['birth']).toBeUndefined()
  })

  it('invents no reading: a day that nothing said stays unread', () => {
    const both = read('110101199001010015')
    reconcileBirth(both, heard('1999年1月1日'))
    expect(both.fields['birth']).toBeUndefined()
  })

  it('takes the figures alone where the pale words between them were misread', () => {
    const both = read('110101199001010015')
    reconcileBirth(both, [{ text: '1990 年 1 明“ 1日', confidence: 0.6, parsed: null }])
    expect(both.fields['birth']?.value).toBe('1990年1月1日')
    const other = read('110101199001010015')
    reconcileBirth(other, [{ text: '1990 年 11 明“ 1日', confidence: 0.6, parsed: null }])
    expect(other.fields['birth']).toBeUndefined()
  })

  it('does nothing without the number', () => {
    const one = read(null)
    reconcileBirth(one, heard('1990年1月1日'))
    expect(one.fields['birth']).toBeUndefined()
  })
})
