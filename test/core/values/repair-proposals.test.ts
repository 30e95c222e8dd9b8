import { describe, expect, it } from 'vitest'
import {
  distance,
  MAX_PROPOSALS,
  repairProposals,
  slipWords,
  type RepairCheck,
} from '../../../electron/core/values/repair-proposals'
import { parseResidentId } from '../../../electron/core/values/resident-id'
import {
  CREDIT_CODE_ALPHABET,
  parseUnifiedCreditCode,
} from '../../../electron/core/values/unified-credit-code'

/** Invented numbers of the reference data. */
const ID = '330106198803154019'
const CODE = '91330106MA2TEXT16P'

const anyOf = (...right: string[]): RepairCheck => ({
  alphabet: '0123456789',
  length: 6,
  passes: (candidate) => right.includes(candidate),
  doubt: () => 0,
})
const idCheck: RepairCheck = {
  alphabet: '0123456789X',
  length: 18,
  passes: (candidate) => parseResidentId(candidate, '2026-11-24').ok,
  doubt: () => 0,
}
const codeCheck: RepairCheck = {
  alphabet: CREDIT_CODE_ALPHABET,
  length: 18,
  passes: (candidate) => {
    const code = parseUnifiedCreditCode(candidate)
    return code.ok && code.value.innerCheckPasses
  },
  doubt: () => 0,
}
const words = (text: string, check: RepairCheck): string[] => repairProposals(text, check).map(slipWords)

describe('repairProposals', () => {
  it.each([
    ['a digit in another', '123456', '123466', '改成“123466”：第 5 位“5”换成“6”'],
    ['the first place', '023456', '123456', '改成“123456”：第 1 位“0”换成“1”'],
    ['the last place', '123450', '123456', '改成“123456”：第 6 位“0”换成“6”'],
    ['neighbours', '124356', '123456', '改成“123456”：第 3、4 位“43”对调'],
    ['the last two', '123465', '123456', '改成“123456”：第 5、6 位“65”对调'],
    ['one left out at the beginning', '23456', '123456', '改成“123456”：第 1 位补上“1”'],
    ['one left out at the end', '12345', '123456', '改成“123456”：第 6 位补上“6”'],
    ['one of two equal left out', '12346', '123346', '改成“123346”：第 4 位补上“3”'],
    ['one too many', '1293456', '123456', '改成“123456”：去掉第 3 位的“9”'],
    ['one of three equal left out', '12334', '123334', '改成“123334”：第 5 位补上“3”'],
    ['one of three equal too many', '1233345', '123345', '改成“123345”：去掉第 5 位的“3”'],
    ['one doubled', '1233456', '123456', '改成“123456”：去掉第 4 位的“3”'],
    ['one too many at the end', '1234567', '123456', '改成“123456”：去掉第 7 位的“7”'],
    ['a letter like a digit', '12345G', '123456', '改成“123456”：第 6 位“G”换成“6”'],
    ['two letters like digits', 'I2345G', '123456', '改成“123456”：第 1、6 位“IG”换成“16”'],
    [
      'a letter and a digit that look like others',
      'I2345G',
      '123456',
      '改成“123456”：第 1、6 位“IG”换成“16”',
    ],
    ['full width and blanks', '１２ ３４５０', '123456', '改成“123456”：第 6 位“0”换成“6”'],
  ])('%s', (_, typed, right, expected) => {
    expect(words(typed, anyOf(right))).toEqual([expected])
  })

  it.each([
    ['it passes as it is', '123456', '123456'],
    ['it is empty', ' ', '123456'],
    ['the other has a character outside the alphabet', '023456', 'O23456'],
    ['two digits are wrong', '120056', '123456'],
    ['two are missing', '1234', '123456'],
    ['two are too many', '12345678', '123456'],
    ['a letter looks like no digit', '12345W', '123450'.slice(0, 5)],
    ['three letters look like digits', 'I2Z4SG', '122456'],
  ])('nothing, where %s', (_, typed, right) => {
    expect(repairProposals(typed, anyOf(right))).toEqual([])
  })

  it('gives the likeliest first and five at most', () => {
    const right = ['213456', '123458', '123450', '173456', '123356', '923456', '123451', '123457']
    expect(words('123456', anyOf(...right))).toEqual([
      '改成“213456”：第 1、2 位“12”对调',
      '改成“173456”：第 2 位“2”换成“7”',
      '改成“123450”：第 6 位“6”换成“0”',
      '改成“123458”：第 6 位“6”换成“8”',
      '改成“923456”：第 1 位“1”换成“9”',
    ])
    expect(repairProposals('123456', anyOf(...right))).toHaveLength(MAX_PROPOSALS)
  })

  it('prefers a doubled digit to another one left out or too many', () => {
    expect(words('12346', anyOf('123461', '123346'))[0]).toContain('123346')
    expect(words('1233456', anyOf('133456', '123456'))[0]).toContain('123456')
    expect(words('12346', anyOf('912346', '123466'))[0]).toContain('123466')
    expect(words('1234566', anyOf('234566', '123456'))[0]).toContain('123456')
  })

  it('prefers look-alikes to any other change, and one to two', () => {
    const check = { ...anyOf('8B3456', 'B83456', '883456'), alphabet: '0123456789B' }
    expect(words('8834S6', { ...check, passes: (one) => one === '883456' })).toEqual([
      '改成“883456”：第 5 位“S”换成“5”',
    ])
    expect(words('BB3456', check)[0]).toBe('改成“8B3456”：第 1 位“B”换成“8”')
    expect(words('BB3456', check).at(-1)).toBe('改成“883456”：第 1、2 位“BB”换成“88”')
  })

  it('puts known numbers that are near first, in the order given', () => {
    const check = {
      ...anyOf('999999', '123056', '123465', '120056'),
      known: [
        { text: '999999', from: '别处' },
        { text: '12 0056', from: '图片上' },
        { text: '123056', from: '草稿里' },
        { text: '123456', from: '自己' },
      ],
    }
    expect(words('123456', check)).toEqual([
      '改成“120056”：图片上是这个号码',
      '改成“123056”：草稿里是这个号码',
      '改成“123465”：第 5、6 位“56”对调',
    ])
  })

  it('takes two letters that look like digits for likelier than a swap, as it takes one', () => {
    expect(words('I2345G', anyOf('2I345G', '123456'))[0]).toContain('123456')
    expect(words('B23456', { ...anyOf('2B3456', '823456'), alphabet: '0123456789' })[0]).toContain('823456')
    expect(words('BB3456', { ...anyOf('B3B456', '883456'), alphabet: '0123456789B' })[0]).toContain('B3B456')
  })

  it('gives a number once, by its likeliest slip', () => {
    const check = { ...anyOf('12340O'), alphabet: '0123456789O' }
    expect(repairProposals('1234O0', check)).toEqual([
      { text: '12340O', slip: { kind: 'swapped', place: 5, now: 'O0', then: '0O' } },
    ])
    const known = [
      { text: '120056', from: '图片上' },
      { text: '12 0056', from: '草稿里' },
    ]
    expect(words('123456', { ...anyOf('120056'), known })).toEqual(['改成“120056”：图片上是这个号码'])
  })

  it('takes a known number four steps away, none further', () => {
    const check = {
      ...anyOf('567856', '567896'),
      known: [
        { text: '567896', from: '别处' },
        { text: '567856', from: '图片上' },
      ],
    }
    expect(words('123456', check)).toEqual(['改成“567856”：图片上是这个号码'])
  })

  it('has nothing for a number that passes, whatever else would', () => {
    expect(repairProposals('123456', anyOf('123456', '123466'))).toEqual([])
  })

  it('takes a known number of another length', () => {
    const check = { ...anyOf('123456'), known: [{ text: '123456', from: '图片上' }] }
    expect(words('1256', check)).toEqual(['改成“123456”：图片上是这个号码'])
  })

  it('puts doubtful ones last and leaves impossible ones out', () => {
    const doubts: Record<string, number | null> = { '213456': 30, '923456': 0, '123356': null }
    const check = { ...anyOf('213456', '923456', '123356'), doubt: (one: string) => doubts[one] ?? null }
    expect(words('123456', check)).toEqual([
      '改成“923456”：第 1 位“1”换成“9”',
      '改成“213456”：第 1、2 位“12”对调',
    ])
  })

  it('finds every single slip of a citizen’s number', () => {
    for (let at = 0; at < ID.length; at++) {
      const wrong = ID.slice(0, at) + String((Number(ID[at]) + 1) % 10) + ID.slice(at + 1)
      const all = new Set(everyProposal(wrong, idCheck))
      expect([at, all.has(ID)]).toEqual([at, true])
    }
  })

  it('finds every single slip of a credit code, and few others', () => {
    for (let at = 0; at < CODE.length; at++) {
      const next = CREDIT_CODE_ALPHABET[(CREDIT_CODE_ALPHABET.indexOf(CODE.charAt(at)) + 1) % 31] ?? ''
      const wrong =
        CODE.slice(0, at) +
        (at >= 2 && at < 8 ? String((Number(CODE[at]) + 1) % 10) : next) +
        CODE.slice(at + 1)
      const proposals = repairProposals(wrong, codeCheck).map(({ text }) => text)
      expect([at, proposals.includes(CODE) || proposals.length === MAX_PROPOSALS]).toEqual([at, true])
    }
  })

  it('proposes only what passes, and never the number itself', () => {
    for (const wrong of [
      '330106198803154018',
      '33010619880315401',
      '33O106198803154018',
      '3301061988031540190',
    ])
      for (const { text } of repairProposals(wrong, idCheck)) {
        expect(idCheck.passes(text)).toBe(true)
        expect(text).not.toBe(wrong)
      }
  })

  it('names one number once', () => {
    const proposals = repairProposals('33O106198803154019', idCheck).map(({ text }) => text)
    expect(new Set(proposals).size).toBe(proposals.length)
    expect(proposals[0]).toBe(ID)
  })
})

/** All candidates, a doubt a time: each run is asked only for those not yet seen. */
function everyProposal(wrong: string, check: RepairCheck): string[] {
  const seen: string[] = []
  for (;;) {
    const more = repairProposals(wrong, { ...check, doubt: (one) => (seen.includes(one) ? null : 0) })
    if (more.length === 0) return seen
    seen.push(...more.map(({ text }) => text))
  }
}

describe('distance', () => {
  it.each([
    ['', '', 0],
    ['123', '123', 0],
    ['123', '124', 1],
    ['123', '12', 1],
    ['123', '0123', 1],
    ['1234', '2143', 3],
    ['12345', '1', 4],
    ['123456', '1', 5],
    ['1234567890', '1', 5],
    ['12345', '67890', 5],
  ])('%s and %s: %d', (one, other, steps) => {
    expect(distance(one, other)).toBe(steps)
    expect(distance(other, one)).toBe(steps)
  })
})
