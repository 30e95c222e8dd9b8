import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDomainName, parseHostOf } from '../../../electron/core/values/domain-name'

describe('a domain name', () => {
  it.each([
    ['Example.CN', 'example.cn', 'example.cn', 'cn'],
    ['ｗｗｗ．ｅｘａｍｐｌｅ．ｃｏｍ．ｃｎ', 'www.example.com.cn', 'example.com.cn', 'com.cn'],
    ['www。example。cn。', 'www.example.cn', 'example.cn', 'cn'],
    [' example.cn\n', 'example.cn', 'example.cn', 'cn'],
    ['shop.bj.cn', 'shop.bj.cn', 'shop.bj.cn', 'bj.cn'],
    ['云岚.中国', 'xn--mstu95a.xn--fiqs8s', 'xn--mstu95a.xn--fiqs8s', 'xn--fiqs8s'],
  ])('reads %s', (text, ascii, registrable, publicSuffix) => {
    const result = parseDomainName(text)
    if (!result.ok) throw new Error(result.reason)
    if (ascii.startsWith('xn--')) expect(result.value.unicode).toBe(text)
    else expect(result.value.ascii).toBe(ascii)
    expect(result.value.registrable?.ascii).toBe(ascii.startsWith('xn--') ? result.value.ascii : registrable)
    expect(result.value.publicSuffix).toBe(publicSuffix)
    expect(result.value.suffixKnown).toBe(true)
  })
  it('knows the ASCII and the Unicode form as one name', () => {
    const unicode = parseDomainName('云岚.网络')
    if (!unicode.ok) throw new Error(unicode.reason)
    expect(unicode.value.ascii).toMatch(/^xn--/)
    expect(parseDomainName(unicode.value.ascii)).toEqual(unicode)
  })
  it.each([
    ['', 'empty'],
    ['https://example.cn', 'scheme'],
    ['example.cn/path', 'path'],
    ['example.cn:8080', 'port'],
    ['a@example.cn', 'e-mail'],
    ['exam ple.cn', 'space'],
    ['192.0.2.7', 'ip-address'],
    ['2001:db8::1', 'ip-address'],
    ['localhost', 'single-label'],
    ['exam_ple.cn', 'characters'],
    ['\u00ad', 'characters'],
    ['example.cn/http://x', 'path'],
    ['cafe', 'single-label'],
    ['x:y:z', 'characters'],
    ['x::1', 'port'],
    ['1::x', 'characters'],
    ['[2001:db8::1]', 'ip-address'],
    ['exa:mple.cn', 'characters'],
    ['example.cn:', 'port'],
    ['-example.cn', 'characters'],
    ['a..cn', 'characters'],
    [`${'a'.repeat(64)}.cn`, 'characters'],
  ])('refuses %s as %s', (text, reason) => {
    expect(parseDomainName(text)).toEqual({ ok: false, reason })
  })
  it('gives no registrable name for a bare suffix, and knows no invented one', () => {
    expect(parseDomainName('com.cn')).toMatchObject({ value: { registrable: null } })
    expect(parseDomainName('example.notatld')).toMatchObject({
      value: { suffixKnown: false, topLevel: 'notatld' },
    })
  })
  it.each([
    ['еxample.cn', true],
    ['аррӏе.com', true],
    ['почта.com', false],
    ['сосо.com', true],
    ['example.cn', false],
    ['云岚abc.cn', false],
    ['123-4.cn', false],
    ['ορα.com', true],
    ['λόγος.com', false],
  ])('flags %s as a look-alike: %s', (text, lookAlike) => {
    expect(parseDomainName(text)).toMatchObject({ value: { lookAlike } })
  })
  it('finds the host of a home page', () => {
    expect(parseHostOf('https://www.example.cn:443/a?b')).toMatchObject({
      value: { ascii: 'www.example.cn' },
    })
  })
  it.each([
    [' https://www.example.cn ', 'www.example.cn'],
    ['HTTPS://www.example.cn#a', 'www.example.cn'],
    ['www.example.cn/a\n?b', 'www.example.cn'],
    ['www.example.cn:8080', 'www.example.cn'],
    ['网址https://www.example.cn', 'port'],
    ['exa:1mple.cn', 'characters'],
  ])('finds in %j the host %s', (address, host) => {
    const read = parseHostOf(address)
    expect(read.ok ? read.value.ascii : read.reason).toBe(host)
  })
  it('never throws, and gives back what it parsed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.domain()), (text) => {
        const result = parseDomainName(text)
        if (result.ok) expect(parseDomainName(result.value.ascii)).toEqual(result)
      }),
    )
  })
})
