import { derModulus, isPrivateKey, isWhole } from './der-modulus'
import { parsed, refused, type Parsed } from './parsed'
import { halfWidth, withoutSpace } from './text-form'

/** Public key of a signing certificate, as people paste it. */
export interface PublicKey {
  /** `hex`: plain hex digits, as forms want it. The others can be turned into it. */
  readonly notation: 'hex' | 'spaced-hex' | 'decimal' | 'base64' | 'pem'
  /** Hex digits alone: as given for hex, else the modulus in capitals (of keys without one, the whole encoding). */
  readonly hex: string
}

export type PublicKeyFailure = 'empty' | 'private-key' | 'digest' | 'too-short' | 'damaged' | 'characters'

const PEM = /-----BEGIN ([A-Z0-9 ]+)-----([\s\S]*?)(?:-----END|$)/u
const LABEL = /^(?:公钥|modulus|publickey)(?:\(\d+bits?\))?[:=]|^0x/iu
const DIGEST_DIGITS: readonly number[] = [32, 40, 64]
/** 512 bits; a point of an elliptic curve is 130 digits. */
const LEAST_DIGITS = 128
/** 512 bits take 155 decimal digits; hex of that length without a single letter does not happen. */
const LEAST_DECIMALS = 150

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Null where a character is none of base64. */
function bytesOf(base64: string): Uint8Array | null {
  const bytes: number[] = []
  let bits = 0
  let held = 0
  for (const character of base64.replace(/=+$/, '')) {
    const value = BASE64.indexOf(character)
    if (value < 0) return null
    held = (held << 6) | value
    bits += 6
    if (bits < 8) continue
    bits -= 8
    bytes.push((held >> bits) & 0xff)
    held &= (1 << bits) - 1
  }
  return Uint8Array.from(bytes)
}

const hexOf = (bytes: Uint8Array): string =>
  [...bytes]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()

function ofBytes(bytes: Uint8Array | null, notation: 'base64' | 'pem'): Parsed<PublicKey, PublicKeyFailure> {
  if (!bytes) return refused('characters')
  if (isPrivateKey(bytes)) return refused('private-key')
  // A key of another kind has no modulus: its whole encoding is its hex.
  const hex = derModulus(bytes) ?? (isWhole(bytes) ? bytes : null)
  return hex ? parsed({ notation, hex: hexOf(hex) }) : refused('damaged')
}

const bytesOfHex = (hex: string): Uint8Array =>
  Uint8Array.from(hex.match(/../g)!, (pair) => Number.parseInt(pair, 16))

function ofHex(hex: string, notation: 'hex' | 'spaced-hex'): Parsed<PublicKey, PublicKeyFailure> {
  if (DIGEST_DIGITS.includes(hex.length)) return refused('digest')
  if (hex.length < LEAST_DIGITS) return refused('too-short')
  if (hex.length % 2 !== 0) return refused('damaged')
  return isPrivateKey(bytesOfHex(hex)) ? refused('private-key') : parsed({ notation, hex })
}

/** Hex with or without separators, a decimal modulus, base64, and PEM (key or certificate) are understood. */
export function parsePublicKey(text: string): Parsed<PublicKey, PublicKeyFailure> {
  if (/PRIVATE KEY/iu.test(text)) return refused('private-key')
  const pem = PEM.exec(text)
  if (pem) return ofBytes(bytesOf(withoutSpace(pem[2] ?? '')), 'pem')
  const typed = withoutSpace(halfWidth(text))
  const bare = typed.replace(LABEL, '')
  if (bare === '') return refused('empty')
  if (/^\d+$/.test(bare) && bare.length >= LEAST_DECIMALS)
    return parsed({ notation: 'decimal', hex: BigInt(bare).toString(16).toUpperCase() })
  const hex = bare.replace(/[:-]/g, '')
  if (/^[0-9a-f]+$/iu.test(hex)) return ofHex(hex, hex === text ? 'hex' : 'spaced-hex')
  return bare.startsWith('MI') ? ofBytes(bytesOf(bare), 'base64') : refused('characters')
}
