import { crc32 } from './crc32'

/**
 * The one way in which a package's entries become a zip file. Nothing is left to chance or to a library's version:
 * entries are stored, dates are fixed, names are UTF-8, files belong to their owner alone. So the same contents always
 * give the same bytes, and a verifier can make them again and compare every byte.
 */

/** What stands in the zip for one entry: its bytes, or its bytes enciphered by AES-256 as WinZip's AE-2 lays them out. */
export interface StoredEntry {
  readonly name: string
  readonly payload: Uint8Array
  readonly encrypted: boolean
}

/** Salt, check bytes and authentication code that AES-256 puts around the contents. */
export const AES_OVERHEAD = 16 + 2 + 10

export const STORED = 0
export const AES = 99
const UTF8_NAME = 0x0800
const ENCRYPTED = 0x0001
/** 1980-01-01 00:00, the first moment that a zip can hold. */
const DATE = 0x0021
const UNIX = 3 << 8
/** A regular file that its owner may read and write. */
const OWNER_ONLY = (0o100600 << 16) >>> 0
/** Field 0x9901, 7 bytes, vendor version 2, "AE", strength 3 (256 bits), method stored. */
const AES_FIELD = Uint8Array.of(0x01, 0x99, 7, 0, 2, 0, 0x41, 0x45, 3, 0, 0)

/** UTF-8 of a text; the core has no TextEncoder. */
export function utf8(text: string): Uint8Array {
  const bytes: number[] = []
  for (const character of text) {
    const code = character.codePointAt(0)!
    if (code < 0x80) bytes.push(code)
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63))
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63))
    else
      bytes.push(
        0xf0 | (code >> 18),
        0x80 | ((code >> 12) & 63),
        0x80 | ((code >> 6) & 63),
        0x80 | (code & 63),
      )
  }
  return Uint8Array.from(bytes)
}

/** Little-endian record: [width in bytes, value] pairs. */
function record(...fields: readonly (readonly [2 | 4, number])[]): Uint8Array {
  const bytes: number[] = []
  for (const [width, value] of fields)
    for (let byte = 0; byte < width; byte += 1) bytes.push((value >>> (8 * byte)) & 0xff)
  return Uint8Array.from(bytes)
}

/** The fields that local and central header share, from "version needed" to "extra field length". */
function described({ payload, encrypted }: StoredEntry, nameLength: number): Uint8Array {
  const size = encrypted ? payload.length - AES_OVERHEAD : payload.length
  return record(
    [2, encrypted ? 51 : 20],
    [2, UTF8_NAME | (encrypted ? ENCRYPTED : 0)],
    [2, encrypted ? AES : STORED],
    [2, 0],
    [2, DATE],
    // AE-2 leaves the checksum out: it would tell something about the contents.
    [4, encrypted ? 0 : crc32(payload)],
    [4, payload.length],
    [4, size],
    [2, nameLength],
    [2, encrypted ? AES_FIELD.length : 0],
  )
}

/** The zip file in pieces, in order. At most 65,534 entries and 4 GB, which the package's limits keep far below. */
export function* zipPieces(entries: readonly StoredEntry[]): Generator<Uint8Array, void> {
  const directory: Uint8Array[] = []
  let offset = 0
  for (const entry of entries) {
    const name = utf8(entry.name)
    const fields = described(entry, name.length)
    const extra = entry.encrypted ? AES_FIELD : new Uint8Array(0)
    yield* [record([4, 0x04034b50]), fields, name, extra, entry.payload]
    directory.push(
      record([4, 0x02014b50], [2, UNIX | (entry.encrypted ? 51 : 20)]),
      fields,
      record([2, 0], [2, 0], [2, 0], [4, OWNER_ONLY], [4, offset]),
      name,
      extra,
    )
    offset += 4 + fields.length + name.length + extra.length + entry.payload.length
  }
  yield* directory
  const size = directory.reduce((sum, piece) => sum + piece.length, 0)
  const count = entries.length
  yield record([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, size], [4, offset], [2, 0])
}
