import { describe, expect, it } from 'vitest'
import {
  certificateKey,
  domainKey,
  emailKey,
  nameKey,
  phoneKey,
} from '../../../electron/core/ledger/ledger-keys'
import { principalRelation, type PrincipalMark } from '../../../electron/core/ledger/same-principal'

describe('keys under which values are compared', () => {
  it.each([
    ['13857100001', '13857100001'],
    ['+86 138-5710-0001', '13857100001'],
    ['１３８５７１００００１', '13857100001'],
    ['0571-88000003', '057188000003'],
    ['0571-88000003 转 801', '057188000003-801'],
    ['88000003', '88000003'],
    ['+852 2345 6789', '85223456789'],
    ['123456', null],
    ['没有', null],
    ['', null],
    [null, null],
  ])('phone %s is %s', (text, key) => {
    expect(phoneKey(text)).toBe(key)
  })

  it.each([
    [' BeiAn@Yanshan-Sample.cn ', 'beian@yanshan-sample.cn'],
    ['beian＠yanshan-sample.cn', 'beian@yanshan-sample.cn'],
    ['beian@localhost', null],
    ['a@b@c.cn', null],
    ['没有', null],
    [null, null],
  ])('e-mail %s is %s', (text, key) => {
    expect(emailKey(text)).toBe(key)
  })

  it.each([
    ['33010619880315401x', '33010619880315401X'],
    [' 3301 0619 8803 1540 19 ', '330106198803154019'],
    ['330106880315401', '330106198803154019'],
    ['e12345678', 'E12345678'],
    ['', null],
    [null, null],
  ])('certificate %s is %s', (text, key) => {
    expect(certificateKey(text)).toBe(key)
  })

  it.each([
    ['WWW.Yanshan-Sample.cn.', 'yanshan-sample.cn'],
    ['www.cn', 'www.cn'],
    ['a.www.cn', 'a.www.cn'],
    ['shop.yanshan-sample.cn', 'shop.yanshan-sample.cn'],
    ['砚山样本.cn', 'xn--rhtq3w4wa087b.cn'],
    ['https://yanshan-sample.cn', null],
    [null, null],
  ])('domain %s is %s', (text, key) => {
    expect(domainKey(text)).toBe(key)
  })

  it.each([
    ['砚山（杭州）样本', '砚山(杭州)样本'],
    ['  ', null],
    [null, null],
  ])('name %s is %s', (text, key) => {
    expect(nameKey(text)).toBe(key)
  })
})

describe('one principal or two', () => {
  const NUMBER = '91330106MA2TEXT16P'
  const OTHER = '91330106MA2TEXT27X'
  const mark = (name: string | null, number: string | null): PrincipalMark => ({ name, number })

  it.each([
    ['numbers', mark(null, NUMBER), mark(null, NUMBER.toLowerCase()), 'same'],
    ['numbers, under another name', mark('甲样本', NUMBER), mark('乙样本', NUMBER), 'same'],
    ['names, under another number', mark('甲样本', NUMBER), mark('甲 样本', OTHER), 'same'],
    ['names alone', mark('甲样本', null), mark('甲样本', OTHER), 'same'],
    ['an organisation’s code inside its credit code', mark(null, NUMBER), mark(null, 'MA2TEXT1-6'), 'same'],
    ['the same the other way', mark(null, 'MA2TEXT16'), mark(null, NUMBER), 'same'],
    ['another organisation’s code', mark(null, NUMBER), mark(null, 'MA2TEXT27'), 'other'],
    [
      'a registration number of 15 digits',
      mark('甲样本', NUMBER),
      mark('乙样本', '330106000000001'),
      'other',
    ],
    ['numbers that differ', mark(null, NUMBER), mark(null, OTHER), 'other'],
    ['names that differ', mark('甲样本', null), mark('乙样本', NUMBER), 'other'],
    ['a name and a number', mark('甲样本', null), mark(null, NUMBER), 'unknown'],
    ['nothing on one side', mark(null, null), mark('甲样本', NUMBER), 'unknown'],
    ['blanks', mark(' ', ''), mark(' ', ''), 'unknown'],
  ] as const)('by %s', (_, one, other, relation) => {
    expect(principalRelation(one, other)).toBe(relation)
    expect(principalRelation(other, one)).toBe(relation)
  })
})
