/** The RSA modulus inside DER bytes: a bare public key, a key with its algorithm, or a whole certificate. */

interface Element {
  readonly tag: number
  readonly content: Uint8Array
}

const INTEGER = 0x02
const BIT_STRING = 0x03
const SEQUENCE = 0x30
const CONTEXT_0 = 0xa0

/** A key shorter than this (512 bits) signs nothing; what is shorter is a serial number or part of a signature. */
const LEAST_BYTES = 64
const MOST_EXPONENT_BYTES = 8
const DEEPEST = 8

/** The elements that follow each other in the bytes; null when they are not DER to their end. */
function elements(bytes: Uint8Array): Element[] | null {
  const all: Element[] = []
  let at = 0
  while (at < bytes.length) {
    const tag = bytes[at] ?? 0
    const first = bytes[at + 1]
    if (first === undefined) return null
    const more = Math.max(0, first - 0x80)
    // 0x80 leaves the length open, which DER forbids.
    if (first === 0x80 || more > 3) return null
    let size = more === 0 ? first : 0
    for (let byte = 0; byte < more; byte++) size = size * 256 + (bytes[at + 2 + byte] ?? 0)
    const start = at + 2 + more
    if (start + size > bytes.length) return null
    all.push({ tag, content: bytes.subarray(start, start + size) })
    at = start + size
  }
  return all
}

/** Of zeros alone one is left: the index of none is −1. */
const withoutZeros = (bytes: Uint8Array): Uint8Array => bytes.subarray(bytes.findIndex((byte) => byte !== 0))

function search(inner: readonly Element[], depth: number): Uint8Array | null {
  if (inner.length === 2 && inner.every(({ tag }) => tag === INTEGER)) {
    const [modulus, exponent] = inner.map(({ content }) => content)
    const digits = withoutZeros(modulus!)
    if (digits.length >= LEAST_BYTES && exponent!.length <= MOST_EXPONENT_BYTES) return digits
  }
  if (depth === DEEPEST) return null
  for (const { tag, content } of inner) {
    if (tag !== SEQUENCE && tag !== CONTEXT_0 && tag !== BIT_STRING) continue
    // A bit string begins with the number of bits it leaves unused.
    const own = elements(tag === BIT_STRING ? content.subarray(1) : content)
    const found = own && search(own, depth + 1)
    if (found) return found
  }
  return null
}

/** Big-endian bytes without leading zeros; null where the bytes hold no RSA public key. */
export function derModulus(bytes: Uint8Array): Uint8Array | null {
  const outer = elements(bytes)
  return outer && search(outer, 0)
}

/** What stands in the one list that holds the rest, as in every key and certificate; null where there is none. */
function listed(bytes: Uint8Array): Element[] | null {
  const outer = elements(bytes)
  const only = outer?.length === 1 ? outer[0] : undefined
  return only?.tag === SEQUENCE ? elements(only.content) : null
}

export const isWhole = (bytes: Uint8Array): boolean => listed(bytes) !== null

/** A private key begins with its version number; public keys and certificates never do. */
export function isPrivateKey(bytes: Uint8Array): boolean {
  const [first, ...more] = listed(bytes) ?? []
  return first?.tag === INTEGER && first.content.length === 1 && more.length >= 2
}
