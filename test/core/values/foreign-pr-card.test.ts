import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkOf17 } from '../../../electron/core/values/mod-11-2'
import { parseForeignPrCard } from '../../../electron/core/values/foreign-pr-card'

const NEW = [
  '911840198001010013',
  '93182619910520012X',
  '944156197507040232',
  '951410198812120344',
  '911392199909090459',
  '937276200002290566',
]
const OLD = [
  'USA110080010108',
  'GBR310091052001',
  'AUS440175070400',
  'KOR510088121207',
  'JPN110099090907',
  'DEU370200022900',
]

describe('a foreign permanent resident card', () => {
  it.each(NEW)('takes %s as the new edition', (text) => {
    expect(parseForeignPrCard(text)).toMatchObject({ ok: true, value: { text, edition: 'new' } })
  })
  it.each(OLD)('takes %s as the old edition', (text) => {
    expect(parseForeignPrCard(text)).toMatchObject({ ok: true, value: { text, edition: 'old' } })
  })
  it.each([...NEW, ...OLD])('breaks %s at every other last character', (text) => {
    for (const last of '0123456789X')
      if (last !== text.at(-1)) expect(parseForeignPrCard(text.slice(0, -1) + last).ok).toBe(false)
  })
  it('tells nationality and place', () => {
    expect(parseForeignPrCard('911840198001010013')).toMatchObject({
      value: { nationality: '840', region: '11', birth: '1980-01-01' },
    })
    expect(parseForeignPrCard('USA110080010108')).toMatchObject({
      value: { nationality: 'USA', region: '1100' },
    })
  })
  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parseForeignPrCard(text)))
  })
})

describe('what is wrong with a foreign permanent resident card', () => {
  it.each([
    ['', 'empty'],
    ['91184019800101001', 'length'],
    ['9118401980010100133', 'length'],
    ['USA11008001010', 'length'],
    ['811840198001010013', 'characters'],
    ['X11840198001010013', 'characters'],
    ['91184019800101001Y', 'characters'],
    ['911840198002300013', 'birth-date'],
    ['911840189912310013', 'birth-date'],
    ['911840198001010014', 'check-digit'],
    ['US1110080010108', 'characters'],
    ['USA11008001010X', 'characters'],
    ['USAA10080010108', 'characters'],
    ['USA110080023008', 'birth-date'],
    ['USA110080010109', 'check-digit'],
  ])('%s: %s', (text, reason) => {
    expect(parseForeignPrCard(text)).toEqual({ ok: false, reason })
  })
  it('refuses a birth after today, and takes one on the day', () => {
    expect(parseForeignPrCard('911840198001010013', '1980-01-01').ok).toBe(true)
    expect(parseForeignPrCard('911840198001010013', '1979-12-31')).toEqual({
      ok: false,
      reason: 'birth-date',
    })
  })
  it('takes the first day of 1900', () => {
    const body = '91184019000101001'
    expect(parseForeignPrCard(`${body}${checkOf17(body)}`).ok).toBe(true)
  })
  it('takes a leap day of either century on the old card', () => {
    expect(parseForeignPrCard('DEU370200022900')).toMatchObject({ value: { birth: '000229' } })
  })
})
