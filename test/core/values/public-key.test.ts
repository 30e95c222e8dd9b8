import { describe, expect, it } from 'vitest'
import { derModulus, isPrivateKey, isWhole } from '../../../electron/core/values/der-modulus'
import { parsePublicKey } from '../../../electron/core/values/public-key'
import {
  asPem,
  BARE_KEY_BASE64,
  CERTIFICATE,
  CURVE_KEY_BASE64,
  DECIMAL,
  KEY_BASE64,
  KEY_DER,
  MODULUS,
  PRIVATE_DER,
} from './sample-public-key'

const bytes = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex, 'hex'))
const base64Of = (hex: string): string => Buffer.from(hex, 'hex').toString('base64')
const CURVE_DER = Buffer.from(CURVE_KEY_BASE64, 'base64').toString('hex').toUpperCase()

describe('a public key', () => {
  it.each([
    ['hex', MODULUS, 'hex', MODULUS],
    ['hex in small letters', MODULUS.toLowerCase(), 'hex', MODULUS.toLowerCase()],
    ['DER as hex', KEY_DER, 'hex', KEY_DER],
    ['512 bits', 'A'.repeat(128), 'hex', 'A'.repeat(128)],
    ['pairs with colons', MODULUS.replace(/..(?=.)/gu, '$&:'), 'spaced-hex', MODULUS],
    ['pairs with spaces', MODULUS.replace(/../gu, '$& '), 'spaced-hex', MODULUS],
    ['a label', `Modulus=${MODULUS}`, 'spaced-hex', MODULUS],
    ['a label with bits', `Modulus (1024 bit): ${MODULUS}`, 'spaced-hex', MODULUS],
    ['0x', `0x${MODULUS}`, 'spaced-hex', MODULUS],
    ['a decimal modulus', DECIMAL, 'decimal', MODULUS],
    ['a labelled decimal modulus', `公钥：${DECIMAL}`, 'decimal', MODULUS],
    ['base64', KEY_BASE64, 'base64', MODULUS],
    ['150 decimal digits', '9'.repeat(150), 'decimal', BigInt('9'.repeat(150)).toString(16).toUpperCase()],
    ['base64 without its padding', KEY_BASE64.replace(/=+$/u, ''), 'base64', MODULUS],
    ['base64 in lines', KEY_BASE64.replace(/.{64}/gu, '$&\r\n'), 'base64', MODULUS],
    ['base64 of the bare key', BARE_KEY_BASE64, 'base64', MODULUS],
    ['PEM', asPem('PUBLIC KEY', KEY_BASE64), 'pem', MODULUS],
    ['PEM of the bare key', asPem('RSA PUBLIC KEY', BARE_KEY_BASE64), 'pem', MODULUS],
    ['PEM without its end', `-----BEGIN PUBLIC KEY-----\n${KEY_BASE64}`, 'pem', MODULUS],
    ['a certificate', CERTIFICATE, 'pem', MODULUS],
    ['a key of a curve', asPem('PUBLIC KEY', CURVE_KEY_BASE64), 'pem', CURVE_DER],
  ])('%s', (_, text, notation, hex) => {
    expect(parsePublicKey(text)).toEqual({ ok: true, value: { notation, hex } })
  })

  it.each([
    ['nothing', ' ', 'empty'],
    ['a label alone', 'Modulus:', 'empty'],
    ['PEM of a private key', asPem('RSA PRIVATE KEY', 'AAAA'), 'private-key'],
    ['a private key as hex', PRIVATE_DER, 'private-key'],
    ['a private key as base64', base64Of(PRIVATE_DER), 'private-key'],
    ['an MD5', 'a'.repeat(32), 'digest'],
    ['a SHA-1 with colons', 'aa:'.repeat(19) + 'aa', 'digest'],
    ['a SHA-256', '0123456789abcdef'.repeat(4), 'digest'],
    ['hex cut off', 'a'.repeat(127), 'too-short'],
    ['few digits', '12345', 'too-short'],
    ['an odd number of hex digits', 'a'.repeat(129), 'damaged'],
    ['digits too few for a decimal modulus', '9'.repeat(149), 'damaged'],
    ['base64 cut off', KEY_BASE64.slice(0, 100), 'damaged'],
    ['PEM with a strange character', asPem('PUBLIC KEY', 'MIGf*AAA'), 'characters'],
    ['base64 with an equals sign inside', `MI=${KEY_BASE64.slice(2).replace(/=+$/u, '')}`, 'characters'],
    ['base64 with another letter', 'MIGf密钥', 'characters'],
    ['words', '公钥在附件里', 'characters'],
    ['base64 that begins otherwise', 'AAAAB3NzaC1yc2EAAAADAQABAAABAQ==', 'characters'],
  ])('is not %s', (_, text, reason) => {
    expect(parsePublicKey(text)).toEqual({ ok: false, reason })
  })
})

describe('DER', () => {
  const integer = (content: string): string =>
    `02${(content.length / 2).toString(16).padStart(2, '0')}${content}`
  const sequence = (content: string): string => {
    const size = content.length / 2
    return size < 128
      ? `30${size.toString(16).padStart(2, '0')}${content}`
      : `3081${size.toString(16).padStart(2, '0')}${content}`
  }
  const key = (digits: number, exponent = '010001'): string =>
    sequence(integer('7f'.repeat(digits)) + integer(exponent))

  it('takes a modulus of 64 bytes and no less', () => {
    expect(derModulus(bytes(key(64)))).toHaveLength(64)
    expect(derModulus(bytes(key(63)))).toBeNull()
  })
  it('takes two numbers only, the second short', () => {
    expect(derModulus(bytes(key(64, '01'.repeat(8))))).toHaveLength(64)
    expect(derModulus(bytes(key(64, '01'.repeat(9))))).toBeNull()
    expect(derModulus(bytes(sequence(integer('7f'.repeat(64)) + integer('03') + integer('03'))))).toBeNull()
    expect(derModulus(bytes(sequence(integer('7f'.repeat(64)) + '040103')))).toBeNull()
    expect(derModulus(bytes(sequence(`0440${'7f'.repeat(64)}${integer('03')}`)))).toBeNull()
  })
  it('takes a modulus of zeros for none', () => {
    expect(derModulus(bytes(sequence(integer('00'.repeat(64)) + integer('03'))))).toBeNull()
  })
  it('looks only so deep', () => {
    const wrapped = (times: number): string => (times === 0 ? key(64) : sequence(wrapped(times - 1)))
    expect(derModulus(bytes(wrapped(7)))).toHaveLength(64)
    expect(derModulus(bytes(wrapped(8)))).toBeNull()
  })
  it('does not read past its end', () => {
    for (const cut of [1, 2, 3, 10, 100, KEY_DER.length / 2 - 1])
      expect(derModulus(bytes(KEY_DER).subarray(0, cut))).toBeNull()
    expect(derModulus(bytes('3084ffffffff'))).toBeNull()
    expect(derModulus(new Uint8Array())).toBeNull()
  })
  it('looks into lists, bit strings and what is marked by context, into nothing else', () => {
    const wrapped = (tag: string): string => `${tag}49${key(64)}`
    expect(derModulus(bytes(wrapped('30')))).toHaveLength(64)
    expect(derModulus(bytes(wrapped('a0')))).toHaveLength(64)
    expect(derModulus(bytes(`034a00${key(64)}`))).toHaveLength(64)
    for (const other of ['04', '31', 'a1', '24']) expect(derModulus(bytes(wrapped(other)))).toBeNull()
  })
  it('takes a length in three bytes at most, and no open one', () => {
    expect(isWhole(bytes('3083000003020101'))).toBe(true)
    expect(isWhole(bytes('308400000003020101'))).toBe(false)
    expect(isWhole(bytes(`3080${'00'.repeat(128)}`))).toBe(false)
    expect(isWhole(bytes(`307f047d${'00'.repeat(125)}`))).toBe(true)
    expect(isWhole(bytes('30'))).toBe(false)
    expect(isWhole(bytes('300030'))).toBe(false)
  })
  it('knows a private key by its version and what follows', () => {
    expect(isPrivateKey(bytes(PRIVATE_DER))).toBe(true)
    expect(isPrivateKey(bytes(KEY_DER))).toBe(false)
    expect(isPrivateKey(bytes(key(64)))).toBe(false)
    expect(isPrivateKey(bytes('3006020100020101'))).toBe(false)
    expect(isPrivateKey(bytes('3009020100020101020101'))).toBe(true)
    expect(isPrivateKey(bytes('300a02020100020101020101'))).toBe(false)
    expect(isPrivateKey(bytes('3109020100020101020101'))).toBe(false)
    expect(isPrivateKey(bytes('30090201000201010201013000'))).toBe(false)
    expect(isPrivateKey(bytes('3009040100020101020101'))).toBe(false)
    expect(isPrivateKey(bytes('30020205'))).toBe(false)
    expect(isPrivateKey(bytes('3000'))).toBe(false)
  })
  it('knows one whole element', () => {
    expect(isWhole(bytes(KEY_DER))).toBe(true)
    expect(isWhole(bytes(`${KEY_DER}3000`))).toBe(false)
    expect(isWhole(bytes('310202'))).toBe(false)
    expect(isWhole(bytes('3103020101'))).toBe(false)
    expect(isWhole(bytes('30020205'))).toBe(false)
    expect(isWhole(bytes('0401ff'))).toBe(false)
  })
})
