import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressKey } from '../../../electron/core/values/address'
import {
  normaliseOrganisationName,
  organisationNameKey,
} from '../../../electron/core/values/organisation-name'
import {
  normalisePersonName,
  parsePersonName,
  personNameKey,
} from '../../../electron/core/values/person-name'

describe("a person's name", () => {
  it.each([
    '阿迪力•买买提',
    '阿迪力・买买提',
    '阿迪力．买买提',
    '阿迪力‧买买提',
    '阿迪力 . 买买提',
    '阿迪力･买买提',
  ])('knows one middle dot in %s', (text) => {
    expect(normalisePersonName(text)).toBe('阿迪力·买买提')
  })
  it('drops spaces between Han characters and keeps one between Latin words', () => {
    expect(normalisePersonName('  王　小 明 ')).toBe('王小明')
    expect(normalisePersonName('王   小   明')).toBe('王小明')
    expect(normalisePersonName('阿迪力  ·  买买提')).toBe('阿迪力·买买提')
    expect(normalisePersonName('Ｊohn   Q.  Public')).toBe('John Q. Public')
  })
  it('keeps every other character apart', () => {
    expect(personNameKey('王玥')).not.toBe(personNameKey('王环'))
    expect(personNameKey('陳明')).not.toBe(personNameKey('陈明'))
    expect(personNameKey('阿迪力买买提')).not.toBe(personNameKey('阿迪力·买买提'))
  })
  it.each([
    ['', 'empty'],
    ['王', 'length'],
    ['王小明1', 'characters'],
    ['·王小明', 'characters'],
    ['王小明（女）', 'characters'],
  ])('refuses %s as %s', (text, reason) => {
    expect(parsePersonName(text)).toEqual({ ok: false, reason })
  })
  it('tells script and private characters', () => {
    expect(parsePersonName('王\u{e123}')).toMatchObject({ value: { script: 'han', privateCharacters: true } })
    expect(parsePersonName('王𬀩')).toMatchObject({ value: { script: 'han', privateCharacters: false } })
    expect(parsePersonName('Li Lei')).toMatchObject({ value: { script: 'latin' } })
  })
  it('normalises once and for all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = normalisePersonName(text)
        expect(normalisePersonName(once)).toBe(once)
        parsePersonName(text)
      }),
    )
  })
})

describe("an organisation's name", () => {
  it.each([
    '云岚（杭州）科技有限公司',
    '云岚(杭州)科技有限公司',
    '云岚 〔杭州〕 科技有限公司',
    '云岚【杭州】科技 有限公司',
  ])('knows one bracket style in %s', (text) => {
    expect(normaliseOrganisationName(text)).toBe('云岚(杭州)科技有限公司')
  })
  it('ignores case and width, but no missing bracket', () => {
    expect(organisationNameKey('ａｂＣ科技')).toBe(organisationNameKey('ABC 科技'))
    expect(organisationNameKey('云岚杭州科技')).not.toBe(organisationNameKey('云岚（杭州）科技'))
  })
})

describe('an address', () => {
  it('compares without width, spaces and bracket style', () => {
    expect(addressKey('云栖路１号 ２幢（东）')).toBe(addressKey('云栖路1号2幢(东)'))
    expect(addressKey('云栖路1号')).not.toBe(addressKey('云栖路7号'))
  })
})

describe('the edges of a name', () => {
  it('takes 2 to 50 letters', () => {
    expect(parsePersonName('甲乙').ok).toBe(true)
    expect(parsePersonName('甲'.repeat(50)).ok).toBe(true)
    expect(parsePersonName('甲'.repeat(51))).toEqual({ ok: false, reason: 'length' })
  })
  it.each(['1王小明', '王小明-', "王小明'", '王小明·', '-王小明', '.王小明', '王1明'])(
    'refuses %s',
    (text) => {
      expect(parsePersonName(text)).toEqual({ ok: false, reason: 'characters' })
    },
  )
  it('takes a dot at the end, as of initials', () => {
    expect(parsePersonName('John Q.').ok).toBe(true)
  })
  it.each([
    ['王小明', 'han'],
    ['阿迪力·买买提', 'han'],
    ['王Xiaoming', 'other'],
    ['Xiaoming王', 'other'],
    ['José Núñez', 'latin'],
    ['Иван Петров', 'other'],
    ['Иван Smith', 'other'],
    ['Smith Иван', 'other'],
  ])('%s is %s', (text, script) => {
    expect(parsePersonName(text)).toMatchObject({ ok: true, value: { script } })
  })
  it('compares without case and spaces', () => {
    expect(personNameKey('John  Smith')).toBe('JOHNSMITH')
    expect(personNameKey('阿迪力  ·  买买提')).toBe('阿迪力·买买提')
    expect(personNameKey('王   小   明')).toBe('王小明')
  })
  it('leaves one space between Latin words of an organisation, none beside Han', () => {
    expect(normaliseOrganisationName('ABC   Trading')).toBe('ABC Trading')
    expect(normaliseOrganisationName('云岚  ABC   科技')).toBe('云岚ABC科技')
    expect(normaliseOrganisationName('ABC  (  Hangzhou  )  Co')).toBe('ABC(Hangzhou)Co')
    expect(normaliseOrganisationName('  ABC Co  ')).toBe('ABC Co')
    expect(organisationNameKey('Abc  trading')).toBe('ABCTRADING')
  })
  it('keeps an address in capitals', () => {
    expect(addressKey('样本路1号b座')).toBe('样本路1号B座')
  })
})
