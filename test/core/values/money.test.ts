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

describe('the edges of an amount', () => {
  it.each([
    ['1,000.50元', 100_050],
    ['2亿元', 20_000_000_000],
    ['0.01元', 1],
    ['叁角贰分', null],
    ['元叁角', null],
    ['人民币', null],
    ['元', null],
    ['壹元叁角', 130],
    ['壹元零贰分', 102],
    ['壹元贰分', 102],
    ['壹元叁角贰分', 132],
    ['壹元叁角零贰分', 132],
    ['壹元叁角贰', null],
    ['壹元某角', null],
    ['壹元某分', null],
    ['壹佰贰拾叁万肆仟伍佰陆拾柒元', 123_456_700],
    ['壹拾贰亿叁仟万元', 123_000_000_000],
    ['拾元', 1_000],
    ['某万元', null],
    ['壹某元', null],
    ['第5元', null],
    ['5元整整', 500],
    ['5万亿', null],
    ['90071992547409.91', 9_007_199_254_740_991],
    ['90071992547409.92', null],
    ['注册资本5元', null],
  ])('%s', (text, cents) => {
    const read = parseMoney(text)
    expect(read.ok ? read.value.cents : null).toBe(cents)
  })
  it.each([
    ['100元', 'CNY'],
    ['rmb 100', 'CNY'],
    ['￥100', 'CNY'],
    ['usd 100', 'USD'],
    ['100港币', 'HKD'],
    ['€100', 'EUR'],
    ['100日元', 'JPY'],
  ])('%s is in %s', (text, currency) => {
    expect(parseMoney(text)).toEqual({ ok: true, value: { cents: 10_000, currency } })
  })
  it('tells nothing from no amount', () => {
    expect(parseMoney('  ')).toEqual({ ok: false, reason: 'empty' })
    expect(parseMoney('无')).toEqual({ ok: false, reason: 'not-an-amount' })
  })
})
