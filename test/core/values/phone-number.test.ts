import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePhoneNumber, phoneKey } from '../../../electron/core/values/phone-number'

describe('a phone number', () => {
  it.each([
    '13800001234',
    '138 0000 1234',
    '+86 138-0000-1234',
    '0086 13800001234',
    '8613800001234',
    '86-138-0000-1234',
    '086-13800001234',
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
    ['025-66668888 x5', '025', '66668888', '5'],
    ['025-66668888#123456', '025', '66668888', '123456'],
    ['086-0571-88886666-801', '0571', '88886666', '801'],
    ['086-10-66668888', '010', '66668888', null],
    ['86-571-88886666', '0571', '88886666', null],
    ['086-(0571)88886666', '0571', '88886666', null],
    ['+86(0571)88886666', '0571', '88886666', null],
    ['（0571）8888—6666', '0571', '88886666', null],
    ['029-2345678', '029', '2345678', null],
    ['0999-9345678', '0999', '9345678', null],
    ['0571-80108888', '0571', '80108888', null],
    ['0571-80086123', '0571', '80086123', null],
    ['0571-8886-1234', '0571', '88861234', null],
    ['025-66668888 ext5', '025', '66668888', '5'],
    ['0571-88886666转-12', '0571', '88886666', '12'],
    ['-0571-88886666转12', '0571', '88886666', '12'],
    ['0571-8888-6666转12', '0571', '88886666', '12'],
  ])('reads %s as a landline', (text, areaCode, subscriber, extension) => {
    expect(parsePhoneNumber(text)).toMatchObject({
      value: { type: 'landline', areaCode, subscriber, extension },
    })
  })
  it.each([
    ['4001234567', 'service'],
    ['95588', 'service'],
    ['96123456', 'service'],
    ['800-123-4567', 'service'],
    ['400-123-4567转801', 'service'],
    ['10000', 'service'],
    ['12345', 'service'],
    ['1440012345678', 'internet-of-things'],
    ['1441012345678', 'internet-of-things'],
    ['1410012345678', 'internet-of-things'],
    ['1400012345678', 'internet-of-things'],
    ['1460012345678', 'internet-of-things'],
    ['1480012345678', 'internet-of-things'],
    ['1064012345678', 'internet-of-things'],
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
    ['0571-88886666-8001-2', 'length'],
    ['0571-88886666转12转3', 'characters'],
    ['0571-88886666转', 'characters'],
    ['0571-88886666转1234567', 'characters'],
    ['13800001234转1', 'length'],
    ['1440012345678转1', 'length'],
    ['144001234567', 'length'],
    ['1420012345678', 'length'],
    ['13000', 'length'],
    ['9712345', 'no-area-code'],
    ['1888666', 'length'],
    ['888866', 'length'],
    ['888866667', 'length'],
    ['0111-8888666', 'area-code'],
    ['0111-8010888', 'area-code'],
    ['0571-888866', 'length'],
    ['0571-888866667', 'length'],
    ['86-', 'length'],
    ['+8', 'foreign'],
    ['001-2025550100', 'foreign'],
    ['86138000012345', 'length'],
    ['13800001234a', 'characters'],
    ['a13800001234', 'characters'],
    ['01480012345678', 'area-code'],
    ['0571-88886666转1-2', 'characters'],
    ['10571-88886666-12', 'length'],
    ['2213800001234', 'length'],
    ['2314800123456', 'length'],
    ['138000012345', 'length'],
    ['14400123456789', 'length'],
  ])('refuses %s as %s', (text, reason) => {
    expect(parsePhoneNumber(text)).toEqual({ ok: false, reason })
  })
  it.each([
    ['0571-88886666-801', '057188886666-801'],
    ['+86 10 66668888', '01066668888'],
    ['0571-88886666', '057188886666'],
    ['4001234567', '4001234567'],
    ['4001234567-801', '4001234567-801'],
    ['400-1234567-801', '4001234567-801'],
    ['400123-4567-801', '4001234567-801'],
    ['400-123-4567转801', '4001234567-801'],
    ['1064012345678', '1064012345678'],
  ])('%s is dialled %s', (text, dialled) => {
    expect(parsePhoneNumber(text)).toMatchObject({ value: { dialled } })
  })
  it('is one line whatever the notation and the extension', () => {
    const key = (text: string): string | null => {
      const phone = parsePhoneNumber(text)
      return phone.ok ? phoneKey(phone.value) : null
    }
    expect([key('0571-88886666-801'), key('+86 571 8888 6666')]).toEqual(['057188886666', '057188886666'])
    expect([key('+86 138-0000-1234'), key('400-123-4567-8')]).toEqual(['13800001234', '4001234567'])
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
