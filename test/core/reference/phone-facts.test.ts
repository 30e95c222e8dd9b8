import { describe, expect, it } from 'vitest'
import {
  areaCode,
  areaCodeSchema,
  meantMailDomain,
  mobilePrefix,
  numberOwnerWords,
  officePhone,
  virtualPrefixes,
} from '../../../electron/core/reference/phone-facts'
import { facts } from '../../helpers/facts'

const all = facts()

describe('the first digits of a mobile number', () => {
  it.each([
    ['13490000000', 'mobile-prefix/satellite', 'no'],
    ['17490000000', 'mobile-prefix/satellite', 'no'],
    ['17405000000', 'mobile-prefix/satellite', 'no'],
    ['17406000000', 'mobile-prefix/emergency', 'no'],
    ['17412000000', 'mobile-prefix/emergency', 'no'],
    ['14100000000', 'mobile-prefix/things', 'no'],
    ['14800000000', 'mobile-prefix/things', 'no'],
    ['14500000000', 'mobile-prefix/data-only', 'no'],
    ['14700000000', 'mobile-prefix/data-card', 'partly'],
    ['16100000000', 'mobile-prefix/unallocated', 'unknown'],
  ])('of %s are of %s', (number, id, takesCalls) => {
    expect(mobilePrefix(all, number)).toMatchObject({ id, value: { takesCalls } })
  })
  it.each(['13480000000', '17413000000', '17300000000', '14120000000', '17000000000', '19200000000'])(
    'of %s say nothing',
    (number) => {
      expect(mobilePrefix(all, number)).toBeNull()
    },
  )
  it('of virtual operators are a list', () => {
    expect(virtualPrefixes(all)).toEqual(['162', '165', '167', '170', '171'])
  })
})

describe('an area code', () => {
  it('belongs to a province and a place', () => {
    expect(areaCode(all, '0571')?.value).toEqual({ province: '33', place: '杭州市' })
    expect(areaCode(all, '010')?.value).toEqual({ province: '11', place: '北京市' })
    expect(areaCode(all, '0171')).toBeNull()
  })
  it('names its successor when it is no longer used', () => {
    expect(areaCode(all, '0910')?.value).toEqual({ province: '61', place: '咸阳市', now: '029' })
  })
  it('is a real one: 332 in all, of 31 provinces, successors among them', () => {
    const ids = all.ids('area-code')
    const codes = ids.map((id) => all.get(id, areaCodeSchema)!.value)
    expect(ids).toHaveLength(332)
    expect(ids.every((id) => /^area-code\/0(10|2\d|[3-9]\d\d)$/.test(id))).toBe(true)
    expect(new Set(codes.map(({ province }) => province)).size).toBe(31)
    for (const { now } of codes) if (now !== undefined) expect(areaCode(all, now)?.value.now).toBeUndefined()
  })
})

describe('what provinces want', () => {
  it('of office numbers', () => {
    expect(officePhone(all, '32')?.value).toEqual({ landlineRequired: true })
    expect(officePhone(all, '110000')?.value).toEqual({ differsFromMobile: true })
    expect(officePhone(all, '33')).toBeNull()
    expect(officePhone(all, null)).toBeNull()
  })
  it('of the remark about a number', () => {
    expect(numberOwnerWords(all)).toContain('经理')
    expect(numberOwnerWords(facts('2017-01-01'))).toEqual([])
  })
})

describe('a mistyped mail domain', () => {
  it.each([
    ['gmial.com', true, 'gmail.com'],
    ['qq.co', true, 'qq.com'],
    ['sample.con', false, 'sample.com'],
    ['sample.com.ocm', false, 'sample.com.com'],
    ['sample.com', true, null],
    ['sample.cn', true, null],
    ['sample.con', true, null],
    ['sample.xyzq', false, null],
    ['constructor', false, null],
  ])('%s, suffix known %s: %s', (domain, known, meant) => {
    expect(meantMailDomain(all, domain, known)).toBe(meant)
  })
  it('is unknown where no fact speaks', () => {
    expect(meantMailDomain(facts('2017-01-01'), 'gmial.com', false)).toBeNull()
  })
})
