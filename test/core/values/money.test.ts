import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseMoney } from '../../../electron/core/values/money'

describe('an amount of money', () => {
  it.each([
    '500万元人民币',
    '5000000元',
    '人民币5,000,000.00元',
    '伍佰万元整',
    '人民币伍佰万圆整',
    '五百万元',
    '500 万元',
  ])('reads %s', (text) => {
    expect(parseMoney(text)).toEqual({ ok: true, value: { cents: 500_000_000, currency: 'CNY' } })
  })
  it.each([
    ['壹亿零伍拾万元整', 10_050_000_000],
    ['叁仟零伍元贰角', 300_520],
    ['1.5万元', 1_500_000],
    ['壹拾万元整', 10_000_000],
    ['1000.5万元', 1_000_500_000],
  ])('reads %s as %i cents', (text, cents) => {
    expect(parseMoney(text)).toMatchObject({ value: { cents } })
  })
  it('keeps currencies apart', () => {
    expect(parseMoney('100万美元')).toMatchObject({ value: { cents: 100_000_000, currency: 'USD' } })
  })
  it.each(['', '无', '万元', '***'])('refuses %s', (text) => {
    expect(parseMoney(text).ok).toBe(false)
  })
  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parseMoney(text)))
  })
})
