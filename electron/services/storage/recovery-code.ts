import { createHash } from 'node:crypto'
import { StoreFailure } from './store-failure'

/**
 * The store's key as a person can print and type it: 52 characters of five bits, then four that check them, in groups
 * of four. The alphabet is Crockford's: without I, L, O and U, which are read as what they look like.
 * Source: https://www.crockford.com/base32.html
 */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const LOOKS_LIKE: Record<string, string> = { I: '1', L: '1', O: '0', U: 'V' }
const KEY_BYTES = 32
const KEY_CHARACTERS = 52
const CHECK_CHARACTERS = 4
const GROUP = 4

/** Five bits a character; what is left of the last one is zero. */
const charactersOf = (bytes: Uint8Array): string => {
  let bits = 0
  let held = 0
  let characters = ''
  for (const byte of bytes) {
    held = (held << 8) | byte
    bits += 8
    while (bits >= 5) {
      bits -= 5
      characters += ALPHABET[(held >> bits) & 31]
    }
    held &= (1 << bits) - 1
  }
  return bits === 0 ? characters : characters + ALPHABET[(held << (5 - bits)) & 31]
}

const bytesOf = (characters: string): Uint8Array => {
  const bytes: number[] = []
  let bits = 0
  let held = 0
  for (const character of characters) {
    held = (held << 5) | ALPHABET.indexOf(character)
    bits += 5
    if (bits >= 8) {
      bits -= 8
      bytes.push((held >> bits) & 255)
      held &= (1 << bits) - 1
    }
  }
  return new Uint8Array(bytes)
}

const checkOf = (key: Uint8Array): string => {
  const hash = createHash('sha256').update('icp-filing recovery code').update(key).digest()
  return charactersOf(hash).slice(0, CHECK_CHARACTERS)
}

/** 14 groups of four, joined by dashes. */
export const recoveryCode = (key: Uint8Array): string => {
  const characters = charactersOf(key) + checkOf(key)
  return (characters.match(new RegExp(`.{${GROUP}}`, 'g')) ?? []).join('-')
}

/**
 * The key that a typed or printed code stands for: letter case, full width, spaces and dashes make no difference.
 * @throws StoreFailure bad-recovery when it is no such code, or a character of it is wrong
 */
export const keyOfCode = (code: string): Uint8Array => {
  const characters = code
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}_.·]/gu, '')
    .replace(/[ILOU]/g, (letter) => LOOKS_LIKE[letter]!)
  const whole = new RegExp(`^[${ALPHABET}]{${KEY_CHARACTERS + CHECK_CHARACTERS}}$`)
  if (!whole.test(characters)) throw new StoreFailure('bad-recovery')
  const key = bytesOf(characters.slice(0, KEY_CHARACTERS))
  const same = charactersOf(key) + checkOf(key) === characters
  if (key.byteLength !== KEY_BYTES || !same) throw new StoreFailure('bad-recovery')
  return key
}
