import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePhoneNumber } from '../../../electron/core/values/phone-number'

describe('a phone number', () => {
  it.each([
    '13800001234',
    '138 0000 1234',
    '+86 138-0000-1234',
    '0086 13800001234',
    '8613800001234',
    '013800001234',
    '１３８00001234',
  ])('reads %s as a mobile', (text) => {
    expect(parsePhoneNumber(text)).toMatchObject({ value: { type: 'mobile', dialled: '13800001234' } })
  })
  it.each([
    ['0571-88886666', '0571', '88886666', null],
    ['(0571)88886666-801', '0571', '88886666', '801'],
    ['057188886666-8001', '0571', '88886666', '8001'],
    ['0571-8888-6666-12', '0571', '88886666', '12'],
    ['010-66668888转123', '010', '66668888', '123'],
    ['+86 571 88886666', '0571', '88886666', null],
    ['+86 10 66668888', '010', '66668888', null],
    ['0917-3456789', '0917', '3456789', null],
    ['025-66668888 ext. 5', '025', '66668888', '5'],
  ])('reads %s as a landline', (text, areaCode, subscriber, extension) => {
    expect(parsePhoneNumber(text)).toMatchObject({
      value: { type: 'landline', areaCode, subscriber, extension },
    })
  })
  it.each([
    ['4001234567', 'service'],
    ['95588', 'service'],
    ['1440012345678', 'internet-of-things'],
  ])('reads %s as %s', (text, type) => {
    expect(parsePhoneNumber(text)).toMatchObject({ value: { type } })
  })
  it.each([
    ['', 'empty'],
    ['+1 202 555 0100', 'foreign'],
    ['88886666', 'no-area-code'],
    ['1380000123', 'length'],
    ['12345678901', 'length'],
    ['0571-12345678', 'length'],
    ['电话13800001234', 'characters'],
  ])('refuses %s as %s', (text, reason) => {
    expect(parsePhoneNumber(text)).toEqual({ ok: false, reason })
  })
  it('never throws, and gives back what it parsed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[+0-9()-]{0,18}$/)), (text) => {
        const result = parsePhoneNumber(text)
        if (result.ok) expect(parsePhoneNumber(result.value.dialled)).toEqual(result)
      }),
    )
  })
})
