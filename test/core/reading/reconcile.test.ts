import { describe, expect, it } from 'vitest'
import type { FieldsRead } from '../../../electron/core/reading/read-fields'
import { dropEndlessSpan, reconcileBirth, reconcileSpan } from '../../../electron/core/reading/reconcile'

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

  it('takes a single other reading for no rival of two and the number', () => {
    const both = read('110101199001010015')
    reconcileBirth(both, heard('1990年1月1日', '1990年7月1日', '1990年1月1日'))
    expect(both.fields['birth']?.alternatives).toEqual(['1990年1月1日', '1990年1月1日'])
    reconcileBirth(both, heard('1990年1月1日', '1990年7月1日'))
    expect(both.fields['birth']?.alternatives).toContain('1990年7月1日')
  })

  it('invents no reading: a day that nothing said stays unread', () => {
    const both = read('110101199001010015')
    reconcileBirth(both, heard('1999年1月1日'))
    expect(both.fields['birth']).toBeUndefined()
  })

  it('does not state a day that the number contradicts', () => {
    const both = read('110101199001010015')
    const rest = { fields: { ...both.fields, birth: both.doubtful['birth']! }, doubtful: {} }
    const stated: FieldsRead = { ...both, ...rest }
    reconcileBirth(stated, heard('1999年1月1日', '1999年1月1日'))
    expect(stated.fields['birth']).toBeUndefined()
    expect(stated.doubtful['birth']?.value).toBe('1999年1月1日')
    expect(stated.doubtful['birth']?.confidence).toBeLessThan(0.4)
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

describe('reconcileSpan', () => {
  const span = (from: string | null, until: string): FieldsRead => {
    const field = (value: string) => ({ value, confidence: 0.95, alternatives: [value], rect })
    return {
      fields: { ...(from === null ? {} : { validFrom: field(from) }), expiry: field(until) },
      doubtful: {},
      places: {},
      rows: {},
    }
  }
  const confidences = (from: string | null, until: string): (number | undefined)[] => {
    const read = span(from, until)
    reconcileSpan(read)
    return [read.fields['validFrom']?.confidence, read.fields['expiry']?.confidence]
  }

  it.each([
    ['2016.05.21', '2026.05.21'],
    ['2003.10.06', '2008.10.06'],
    ['2016.02.29', '2026.02.28'],
    ['2016.05.21', '长期'],
  ])('leaves %s to %s as it is', (from, until) => {
    expect(confidences(from, until)).toEqual([0.95, 0.95])
  })

  it.each([
    ['2040.04.15', '2030.04.15'],
    ['2910.07.16', '2020.07.16'],
  ])('states neither end of a span that ends before it begins: %s to %s', (from, until) => {
    const odd = span(from, until)
    reconcileSpan(odd)
    expect(odd.fields).toEqual({})
    expect(Object.keys(odd.doubtful)).toEqual(['validFrom', 'expiry'])
    expect(odd.doubtful['expiry']!.confidence).toBeLessThan(0.4)
  })

  it.each([
    ['2010.07.16', '2020.07.18'],
    ['2010.07.16', '2017.07.16'],
  ])('doubts both of %s and %s', (from, until) => {
    expect(confidences(from, until)).toEqual([0.35, 0.35])
  })

  it('doubts an end whose start was not read', () => {
    expect(confidences(null, '2008.10.06')).toEqual([undefined, 0.35])
  })
})

describe('dropEndlessSpan', () => {
  const licence = (established: string | null, expiry: string): FieldsRead => {
    const field = (value: string) => ({ value, confidence: 0.95, alternatives: [value], rect })
    return {
      fields: {
        ...(established === null ? {} : { established: field(established) }),
        expiry: field(expiry),
      },
      doubtful: {},
      places: {},
      rows: {},
    }
  }

  it.each([
    ['2017年06月06日', '2017年06月06日', false],
    ['2017年06月06日', '2007年06月05日', false],
    ['2017年06月06日', '2037年06月05日', true],
    ['2017年06月06日', '长期', true],
    [null, '2017年06月06日', true],
  ])('of what began on %s and ends on %s keeps the end: %s', (established, expiry, isKept) => {
    const read = licence(established, expiry)
    dropEndlessSpan(read)
    expect(read.fields['expiry'] !== undefined).toBe(isKept)
    expect(read.doubtful).toEqual({})
  })
})
