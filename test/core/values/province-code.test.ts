import { describe, expect, it } from 'vitest'
import { provinceOfRegion } from '../../../electron/core/values/province-code'

describe('the province of an ID prefix', () => {
  it.each([
    ['330106', '33'],
    ['510221', '50'],
    ['512201', '50'],
    ['513021', '51'],
    ['442121', '46'],
    ['441900', '44'],
    ['460001', '46'],
    ['83', '83'],
    ['x1', null],
    ['', null],
  ])('puts %s into %s', (region, province) => {
    expect(provinceOfRegion(region)).toBe(province)
  })
  it('takes other facts when given', () => {
    expect(provinceOfRegion('330106', [{ prefix: '3301', province: '31' }])).toBe('31')
  })
})
