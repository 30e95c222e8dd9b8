/** Reads numbers from a stranger's bytes: beyond the end everything is NaN or empty, nothing throws. */

export function byteAt(bytes: Uint8Array, at: number): number {
  return bytes[at] ?? NaN
}

export function uint16(bytes: Uint8Array, at: number, little = false): number {
  const a = byteAt(bytes, at)
  const b = byteAt(bytes, at + 1)
  return little ? a + b * 256 : a * 256 + b
}

export function uint32(bytes: Uint8Array, at: number, little = false): number {
  const a = uint16(bytes, at, little)
  const b = uint16(bytes, at + 2, little)
  return little ? a + b * 65536 : a * 65536 + b
}

/** Latin-1 text of a stretch, cut at the end of the bytes. */
export function latinText(bytes: Uint8Array, from: number, to: number): string {
  let text = ''
  for (const byte of bytes.subarray(Math.max(0, from), Math.max(0, to))) text += String.fromCharCode(byte)
  return text
}

export function startsWith(bytes: Uint8Array, signature: readonly number[], at = 0): boolean {
  return signature.every((byte, i) => bytes[at + i] === byte)
}

/** Index of an ASCII text at or after `from`, or -1. */
export function indexOfText(bytes: Uint8Array, text: string, from = 0): number {
  const first = text.charCodeAt(0)
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let k = 1
    while (k < text.length && bytes[at + k] === text.charCodeAt(k)) k++
    if (k === text.length) return at
  }
  return -1
}
