import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkOf17 } from '../../../electron/core/values/mod-11-2'
import { parseResidentId, upgradeResidentId } from '../../../electron/core/values/resident-id'

const TODAY = '2026-11-24'
const VALID = [
  '110101199001010015',
  '31010419851231002X',
  '440305199202290036',
  '510221197805010017',
  '460001197511110126',
  '650102200506301114',
  '11010519491231002X',
]
const PERMITS = [
  '810000199001010019',
  '810000200112310028',
  '820000198808080031',
  '820000199510100145',
  '830000199201300057',
  '830000200002290066',
]
const withCheck = (seventeen: string): string => seventeen + checkOf17(seventeen)
const reason = (text: string, today = TODAY): string | null => {
  const result = parseResidentId(text, today)
  return result.ok ? null : result.reason
}

describe('a resident ID', () => {
  it.each(VALID)('takes %s as a citizen number', (text) => {
    expect(parseResidentId(text, TODAY)).toMatchObject({ ok: true, value: { text, holder: 'citizen' } })
  })
  it.each(PERMITS)('takes %s as a residence permit', (text) => {
    const holder = { '81': 'hong-kong', '82': 'macao', '83': 'taiwan' }[text.slice(0, 2)]
    expect(parseResidentId(text, TODAY)).toMatchObject({ ok: true, value: { text, holder } })
  })
  it('tells birth date, gender, region', () => {
    expect(parseResidentId('440305199202290036')).toMatchObject({
      ok: true,
      value: { birth: '1992-02-29', gender: 'male', region: '440305', sequence: '003', check: '6' },
    })
    expect(parseResidentId('460001197511110126')).toMatchObject({ value: { gender: 'female' } })
  })
  it('ignores width, spaces and the case of x', () => {
    expect(parseResidentId(' ３１０104 19851231 002ｘ')).toMatchObject({
      value: { text: '31010419851231002X' },
    })
  })
  it.each([
    ['', 'empty'],
    ['11010119900101001', 'length'],
    ['1101011990010100155', 'length'],
    ['1101011990010100A5', 'characters'],
    ['X10101199001010015', 'characters'],
    ['110101199001010010', 'check-digit'],
    [withCheck('11010119900230001'), 'birth-date'],
    [withCheck('11010119000229001'), 'birth-date'],
    [withCheck('11010118991231001'), 'birth-date'],
    [withCheck('11010120261125001'), 'birth-date'],
    [withCheck('84000019900101001'), 'region'],
    [withCheck('81000119900101001'), 'region'],
    [withCheck('16010119900101001'), 'region'],
    ['911840198001010013', 'foreign-card'],
    ['110101900101001', 'withdrawn-15-digit'],
    ['110101900230001', 'birth-date'],
  ])('refuses %s as %s', (text, why) => {
    expect(reason(text)).toBe(why)
  })
  it('takes a birth date of today, and any later one when no day is given', () => {
    expect(reason(withCheck('11010120261124001'))).toBeNull()
    expect(parseResidentId(withCheck('11010120990101001')).ok).toBe(true)
  })
  it('upgrades a withdrawn number to the one that replaced it', () => {
    const upgraded = upgradeResidentId('110101900101001')
    expect(upgraded).toBe(withCheck('11010119900101001'))
    expect(upgradeResidentId('110101900230001')).toBeNull()
  })
  it('breaks at every change of a single digit', () => {
    for (const text of [...VALID, ...PERMITS])
      for (let at = 0; at < 18; at++)
        for (const digit of '0123456789X') {
          const changed = text.slice(0, at) + digit + text.slice(at + 1)
          if (changed !== text) expect(parseResidentId(changed, TODAY).ok).toBe(false)
        }
  })
  it('never throws, and gives back what it parsed', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[1-9]\d{16}[\dX]$/)),
        (text) => {
          const result = parseResidentId(text)
          if (result.ok) expect(parseResidentId(result.value.text)).toEqual(result)
        },
      ),
    )
  })
})

describe('the edges of a citizen’s number', () => {
  it('takes the first day of 1900 and a birth on the day itself', () => {
    const oldest = '33010619000101401'
    expect(parseResidentId(`${oldest}${checkOf17(oldest)}`).ok).toBe(true)
    expect(parseResidentId('330106198803154019', '1988-03-15').ok).toBe(true)
    expect(parseResidentId('330106198803154019', '1988-03-14')).toEqual({ ok: false, reason: 'birth-date' })
    const tooOld = '33010618991231401'
    expect(parseResidentId(`${tooOld}${checkOf17(tooOld)}`)).toEqual({ ok: false, reason: 'birth-date' })
  })
  it.each([
    ['X30106198803154019', 'characters'],
    ['33010619880315401Y', 'characters'],
    ['3301061988031540X9', 'characters'],
    ['990106880315401', 'region'],
    ['810000880315401', 'region'],
    ['330106880230401', 'birth-date'],
    ['330106880315401', 'withdrawn-15-digit'],
  ])('%s: %s', (text, reason) => {
    expect(parseResidentId(text)).toEqual({ ok: false, reason })
  })
  it.each([
    ['330106880315401', '330106198803154019'],
    ['990106880315401', null],
    ['810000880315401', null],
    ['3301068803154011', null],
    ['33010688031540X', null],
    ['x330106880315401', null],
    ['330106198803154019', null],
  ])('upgrades %s to %s', (text, to) => {
    expect(upgradeResidentId(text)).toBe(to)
  })
})
