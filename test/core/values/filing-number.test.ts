import { describe, expect, it } from 'vitest'
import { filingNumberForms } from '../../../electron/core/reference/filing-type-facts'
import {
  parseFilingNumber,
  samePrincipal,
  type FilingNumber,
} from '../../../electron/core/values/filing-number'
import { facts } from '../../helpers/facts'

const forms = filingNumberForms(facts())
const parse = (text: string) => parseFilingNumber(text, forms)
const value = (text: string): FilingNumber => {
  const result = parse(text)
  if (!result.ok) throw new Error(`${text}: ${result.reason}`)
  return result.value
}
/** `text province scheme service slips` */
const told = (text: string): string => {
  const result = parse(text)
  if (!result.ok) return result.reason
  const { text: whole, province, scheme, service, slips } = result.value
  return [whole, province, scheme, service ?? '-', ...slips].join(' ')
}

describe('parseFilingNumber', () => {
  it.each([
    ['浙ICP备12345678号', '浙ICP备12345678号 33 record -'],
    ['浙ICP备2024012345号', '浙ICP备2024012345号 33 record -'],
    ['京ICP备05001号', '京ICP备05001号 11 record -'],
    ['浙ICP备12345678号-1', '浙ICP备12345678号-1 33 record website'],
    ['浙ICP备12345678号-12', '浙ICP备12345678号-12 33 record website'],
    ['沪ICP备12345678号-2A', '沪ICP备12345678号-2A 31 record app'],
    ['沪ICP备12345678号-3X', '沪ICP备12345678号-3X 31 record mini-program'],
    ['沪ICP备12345678号-4K', '沪ICP备12345678号-4K 31 record quick-app'],
    ['京B2-20200001', '京B2-20200001 11 licence -'],
    ['京B2-20200001-1', '京B2-20200001-1 11 licence website'],
    ['粤B2-20090059-1626X', '粤B2-20090059-1626X 44 licence mini-program'],
    ['京A2-20200001', '京A2-20200001 11 licence -'],
    ['京ICP证030173号', '京ICP证030173号 11 icp-licence -'],
    ['京ICP证030173号-1', '京ICP证030173号-1 11 icp-licence website'],
    ['京公网安备11010802000001号', '京公网安备11010802000001号 11 police -'],
  ])('reads %s', (text, expected) => {
    expect(told(text)).toBe(expected)
  })

  it.each([
    ['浙 ICP 备 1234 5678 号', '浙ICP备12345678号 33 record -'],
    ['浙icp备12345678号', '浙ICP备12345678号 33 record -'],
    ['浙ＩＣＰ备１２３４５６７８号－１', '浙ICP备12345678号-1 33 record website'],
    ['浙ICP备12345678号—1', '浙ICP备12345678号-1 33 record website'],
    ['浙ICP备12345678号-1a', '浙ICP备12345678号-1A 33 record app'],
    ['浙ICP备12345678号。', '浙ICP备12345678号 33 record -'],
    ['浙ICP备12345678号，。', '浙ICP备12345678号 33 record -'],
    ['京公网安备 11010802000001号', '京公网安备11010802000001号 11 police -'],
    ['京b2-20200001', '京B2-20200001 11 licence -'],
  ])('takes no notice of width, spaces, case and dash in %s', (text, expected) => {
    expect(told(text)).toBe(expected)
  })

  it.each([
    ['浙ICP备12345678', '浙ICP备12345678号 33 record - end'],
    ['浙ICP备12345678-1', '浙ICP备12345678号-1 33 record website end'],
    ['浙ICP备12345678號', '浙ICP备12345678号 33 record - end'],
    ['浙ICP备12345678号1', '浙ICP备12345678号-1 33 record website suffix'],
    ['浙ICP备12345678号_1', '浙ICP备12345678号-1 33 record website suffix'],
    ['浙ICP备12345678号-l', '浙ICP备12345678号-1 33 record website suffix'],
    ['浙1CP备12345678号', '浙ICP备12345678号 33 record - word'],
    ['浙lCP备12345678号', '浙ICP备12345678号 33 record - word'],
    ['浙CP备12345678号', '浙ICP备12345678号 33 record - word'],
    ['浙ICP12345678号', '浙ICP备12345678号 33 record - word'],
    ['浙ICP备案12345678号', '浙ICP备12345678号 33 record - word'],
    ['浙ICP备第12345678号', '浙ICP备12345678号 33 record -'],
    ['浙ICP各12345678号', '浙ICP备12345678号 33 record - word'],
    ['浙ICP备字12345678号', '浙ICP备12345678号 33 record - word'],
    ['浙ICP备1234S678号', '浙ICP备12345678号 33 record - digits'],
    ['浙ICP备O5OO1234号', '浙ICP备05001234号 33 record - digits'],
    ['浙江ICP备12345678号', '浙ICP备12345678号 33 record - prefix'],
    ['浙江省ICP备12345678号', '浙ICP备12345678号 33 record - prefix'],
    ['四川ICP备12345678号', '蜀ICP备12345678号 51 record - prefix'],
    ['备案号：浙ICP备12345678号', '浙ICP备12345678号 33 record - label'],
    ['网站备案编号浙ICP备12345678号-1', '浙ICP备12345678号-1 33 record website label'],
    ['主体备案号:浙江ICP备1234567S', '浙ICP备12345675号 33 record - label prefix digits end'],
    ['备案号：京B2-20200001', '京B2-20200001 11 licence - label'],
    ['许可证号：京B2-2O2O0001', '京B2-20200001 11 licence - label digits'],
    ['备案号：京公网安备11010802000001号', '京公网安备11010802000001号 11 police - label'],
    ['京公网安备11010802000001', '京公网安备11010802000001号 11 police - end'],
  ])('tells what it put right in %s', (text, expected) => {
    expect(told(text)).toBe(expected)
  })

  it.each([
    ['', 'empty'],
    ['　 ', 'empty'],
    ['没有', 'form'],
    ['12345678', 'form'],
    ['京C12345678', 'form'],
    ['京A12345', 'digits'],
    ['浙ICP备12345678号-12345', 'form'],
    ['浙ICP备12345678.1号', 'form'],
    ['ICP备12345678号', 'no-prefix'],
    ['B2-20200001', 'no-prefix'],
    ['鸟ICP备12345678号', 'prefix'],
    ['港ICP备12345678号', 'prefix'],
    ['浙ICP备1234号', 'digits'],
    ['浙ICP备12345678901号', 'digits'],
    ['浙ICP备12A45678号', 'digits'],
    ['京B2-2020001', 'digits'],
    ['京B2-202000012', 'digits'],
    ['京ICP证03017号', 'digits'],
    ['京公网安备1101080200000号', 'digits'],
    ['京公网安备110108020000012号', 'digits'],
    ['浙ICP备12345678号-1B', 'suffix'],
    ['浙ICP备12345678号-0', 'suffix'],
    ['浙ICP备12345678号-1AX', 'suffix'],
    ['浙ICP备12345678号-', 'form'],
    ['浙ICP备12345678号-1-2', 'form'],
  ])('refuses %j: %s', (text, reason) => {
    expect(told(text)).toBe(reason)
  })

  it('takes the bounds of the digits as the facts give them', () => {
    expect(told('浙ICP备12345号')).toBe('浙ICP备12345号 33 record -')
    expect(told('浙ICP备1234567890号')).toBe('浙ICP备1234567890号 33 record -')
    expect(told('浙ICP证1234567890号')).toBe('浙ICP证1234567890号 33 icp-licence -')
    expect(told('浙ICP证12345678901号')).toBe('digits')
  })

  it.each(
    (
      '京11 津12 冀13 晋14 蒙15 辽21 吉22 黑23 沪31 苏32 浙33 皖34 闽35 赣36 鲁37 豫41 鄂42 湘43 粤44 桂45 琼46 渝50 ' +
      '蜀51 川51 黔52 贵52 滇53 云53 藏54 陕61 秦61 陇62 甘62 青63 宁64 新65'
    ).split(' '),
  )('knows the letter %s', (pair) => {
    const letter = pair.charAt(0)
    expect(told(`${letter}ICP备12345678号`)).toBe(`${letter}ICP备12345678号 ${pair.slice(1)} record -`)
  })

  it('keeps the parts', () => {
    expect(value('粤B2-20090059-1626X')).toMatchObject({
      serial: '20090059',
      counter: 1626,
      principal: '粤B2-20090059',
      letter: '粤',
    })
    expect(value('沪ICP备12345678号-2A')).toMatchObject({
      serial: '12345678',
      counter: 2,
      principal: '沪ICP备12345678号',
    })
    expect(value('沪ICP备12345678号')).toMatchObject({ counter: null, service: null })
  })
})

describe('samePrincipal', () => {
  it.each([
    ['浙ICP备12345678号', '浙ICP备12345678号-3A', true],
    ['川ICP备12345678号', '蜀ICP备12345678号-1', true],
    ['浙ICP备12345678号', '沪ICP备12345678号', false],
    ['浙ICP备12345678号', '浙ICP备12345679号-1', false],
    ['京ICP备20200001号', '京B2-20200001', false],
    ['京ICP备030173号', '京ICP证030173号', false],
  ])('%s and %s: %s', (one, other, same) => {
    expect(samePrincipal(value(one), value(other))).toBe(same)
  })
})
