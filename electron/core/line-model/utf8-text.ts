/** Bits of a character's first byte that are its own, by how many bytes follow. */
const OWN = [0x7f, 0x1f, 0x0f, 0x07]

/** The text of UTF-8 that is known to be whole; the core has no TextDecoder. */
export function utf8Text(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length;) {
    const first = bytes[at++]!
    const more = first < 0xc0 ? 0 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3
    let point = first & OWN[more]!
    for (let left = more; left > 0; left--) point = (point << 6) | (bytes[at++]! & 0x3f)
    text += String.fromCodePoint(Math.min(point, 0x10_ffff))
  }
  return text
}
