import { describe, expect, it } from 'vitest'
import { parseCertificateDigest } from '../../../electron/core/values/certificate-digest'

const MD5 = '0123456789abcdef0123456789ABCDEF'
const SHA1 = `${MD5}01234567`
const SHA256 = MD5 + MD5

describe('a certificate digest', () => {
  it.each([
    [MD5, MD5, 'MD5'],
    [SHA1, SHA1, 'SHA-1'],
    [SHA256, SHA256, 'SHA-256'],
    [MD5.replace(/..(?=.)/gu, '$&:'), MD5, 'MD5'],
    [SHA1.replace(/..(?=.)/gu, '$& '), SHA1, 'SHA-1'],
    [SHA1.replace(/..(?=.)/gu, '$&-'), SHA1, 'SHA-1'],
    [`MD5：${MD5}`, MD5, 'MD5'],
    [`SHA1 = ${SHA1}`, SHA1, 'SHA-1'],
    [`SHA-256指纹:${SHA256}`, SHA256, 'SHA-256'],
  ])('%s', (text, hex, algorithm) => {
    expect(parseCertificateDigest(text)).toEqual({ ok: true, value: { hex, algorithm } })
  })
  it.each([
    ['', 'empty'],
    [' MD5: ', 'empty'],
    ['xyz', 'characters'],
    [`${MD5.slice(1)}g`, 'characters'],
    [`g${MD5}`, 'characters'],
    [MD5.slice(1), 'length'],
    [`${MD5}0`, 'length'],
    [SHA1.slice(1), 'length'],
    [`${SHA256}00`, 'length'],
  ])('is not %s', (text, reason) => {
    expect(parseCertificateDigest(text)).toEqual({ ok: false, reason })
  })
})
