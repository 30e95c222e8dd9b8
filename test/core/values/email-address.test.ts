import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseEmailAddress } from '../../../electron/core/values/email-address'

describe('an e-mail address', () => {
  it.each([
    ['beian@sample.cn', 'beian@sample.cn'],
    [' beian@sample.cn\n', 'beian@sample.cn'],
    ['beian＠sample.cn', 'beian@sample.cn'],
    ['ｂｅｉａｎ@sample.cn', 'beian@sample.cn'],
    ['beian@sample。cn', 'beian@sample.cn'],
    ['beian @ sample.cn', 'beian@sample.cn'],
    ['mailto:beian@sample.cn', 'beian@sample.cn'],
    ['MAILTO: beian@sample.cn', 'beian@sample.cn'],
    ['<beian@sample.cn>', 'beian@sample.cn'],
    [' mailto:beian@sample.cn', 'beian@sample.cn'],
    ['\n<beian@sample.cn> ', 'beian@sample.cn'],
    ['bei\u200ban@sam\u200bple.cn', 'beian@sample.cn'],
    ['bei.an+icp_1@mail.sample.com.cn', 'bei.an+icp_1@mail.sample.com.cn'],
    ["o'neil-2@sample.cn", "o'neil-2@sample.cn"],
    ['12345@sample.cn', '12345@sample.cn'],
    ['Beian@Sample.CN', 'Beian@sample.cn'],
    ['beian@样本.中国', 'beian@样本.中国'],
    ['beian@xn--8pv1w.cn', 'beian@样本.cn'],
  ])('reads %s', (given, text) => {
    const email = parseEmailAddress(given)
    expect(email.ok && email.value.text).toBe(text)
  })
  it('tells its parts, and a key that case and script do not change', () => {
    expect(parseEmailAddress('Bei.An@样本.中国')).toEqual({
      ok: true,
      value: {
        text: 'Bei.An@样本.中国',
        local: 'Bei.An',
        domain: '样本.中国',
        key: 'bei.an@xn--8pv1w.xn--fiqs8s',
        suffixKnown: true,
      },
    })
  })
  it.each([
    ['beian@sample.cn', true],
    ['beian@sample.con', false],
  ])('knows whether the suffix of %s exists: %s', (given, suffixKnown) => {
    expect(parseEmailAddress(given)).toMatchObject({ value: { suffixKnown } })
  })
  it.each([
    ['', 'empty'],
    [' \t', 'empty'],
    ['mailto:', 'empty'],
    ['< >', 'empty'],
    ['beian@mailto:sample.cn', 'domain'],
    ['Bei<beian@sample.cn>', 'local-part'],
    ['<beian@sample.cn>x', 'local-part'],
    ['beian.sample.cn', 'no-at'],
    ['没有', 'no-at'],
    ['beian@@sample.cn', 'two-at'],
    ['beian@sample@cn', 'two-at'],
    ['bei an@sample.cn', 'space'],
    ['beian@sam ple.cn', 'space'],
    ['@sample.cn', 'local-part'],
    ['.beian@sample.cn', 'local-part'],
    ['beian.@sample.cn', 'local-part'],
    ['bei..an@sample.cn', 'local-part'],
    ['备案@sample.cn', 'local-part'],
    ['"bei an"@sample.cn', 'space'],
    ['bei(an)@sample.cn', 'local-part'],
    [`${'a'.repeat(65)}@sample.cn`, 'local-part'],
    ['beian@', 'domain'],
    ['beian@sample', 'domain'],
    ['beian@192.168.0.1', 'domain'],
    ['beian@-sample-.cn', 'domain'],
    ['beian@sample.cn/', 'domain'],
    ['a@sample.cn;b@sample.cn', 'several'],
    ['a@sample.cn；b@sample.cn', 'several'],
    ['a@sample.cn,b@sample.cn', 'several'],
    ['a@sample.cn，b@sample.cn', 'several'],
    ['a@sample.cn、b@sample.cn', 'several'],
    ['a@sample.cn b@sample.cn', 'several'],
    ['a@sample.cn\nb@sample.cn', 'several'],
    ['a@sample.cn/b@sample.cn', 'several'],
  ])('refuses %s as %s', (given, reason) => {
    expect(parseEmailAddress(given)).toEqual({ ok: false, reason })
  })
  it('takes a name of 64 characters', () => {
    expect(parseEmailAddress(`${'a'.repeat(64)}@sample.cn`).ok).toBe(true)
  })
  it('never throws, and gives back what it read', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.emailAddress(), fc.stringMatching(/^[a-z@.;, ]{0,20}$/)),
        (given) => {
          const email = parseEmailAddress(given)
          if (email.ok) expect(parseEmailAddress(email.value.text)).toEqual(email)
        },
      ),
    )
  })
})
