import { inflateSync } from 'node:zlib'
import { zlibSync } from 'fflate'
import { crc32 } from '../../core/image/crc32'

/** A PNG that a PDF takes as it is: 8 bits of red, green and blue, no transparency, no interlace. */
export interface OpaquePng {
  readonly bytes: Uint8Array
  readonly width: number
  readonly height: number
}

const SIGNATURE = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const GREY = 0
const RGB = 2
const GREY_ALPHA = 4
const RGBA = 6
const CHANNELS: Readonly<Record<number, number>> = { [GREY]: 1, [RGB]: 3, [GREY_ALPHA]: 2, [RGBA]: 4 }
/** Crops are small; more than this is no crop. */
const MAX_PIXELS = 16_000_000

interface Chunks {
  readonly header: DataView
  readonly data: Uint8Array
}

function chunksOf(bytes: Uint8Array): Chunks | null {
  if (!SIGNATURE.every((byte, index) => bytes[index] === byte)) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let header: DataView | null = null
  const data: Uint8Array[] = []
  let at = SIGNATURE.length
  while (at + 12 <= bytes.length) {
    const length = view.getUint32(at)
    if (at + 12 + length > bytes.length) return null
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    if (type === 'IHDR' && length === 13) header = new DataView(bytes.buffer, bytes.byteOffset + at + 8, 13)
    else if (type === 'IDAT') data.push(bytes.subarray(at + 8, at + 8 + length))
    else if (type === 'IEND') break
    at += 12 + length
  }
  return header && data.length > 0 ? { header, data: Buffer.concat(data) } : null
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner
  const a = Math.abs(guess - left)
  const b = Math.abs(guess - up)
  const c = Math.abs(guess - corner)
  return a <= b && a <= c ? left : b <= c ? up : corner
}

/** What each of PNG's filters took away from a byte, from its neighbours on the left, above and between. */
function guessed(filter: number, left: number, up: number, corner: number): number {
  switch (filter) {
    case 1:
      return left
    case 2:
      return up
    case 3:
      return (left + up) >> 1
    case 4:
      return paeth(left, up, corner)
    default:
      return 0
  }
}

/** Takes the filters of PNG's rows back, in place; false on a filter that is none. */
function unfilter(rows: Uint8Array, height: number, stride: number, step: number): boolean {
  const row = stride + 1
  for (let y = 0; y < height; y++) {
    const start = y * row + 1
    const filter = rows[start - 1]!
    if (filter > 4) return false
    for (let x = 0; x < stride; x++) {
      const at = start + x
      const left = x >= step ? rows[at - step]! : 0
      const up = y > 0 ? rows[at - row]! : 0
      const corner = x >= step && y > 0 ? rows[at - row - step]! : 0
      rows[at] = (rows[at]! + guessed(filter, left, up, corner)) & 0xff
    }
  }
  return true
}

/** Red, green and blue over white, each row behind a filter byte of 0. */
function opaqueRows(rows: Uint8Array, width: number, height: number, channels: number): Uint8Array {
  const made = new Uint8Array(height * (width * 3 + 1))
  const over = (value: number, alpha: number): number =>
    Math.round((value * alpha + 255 * (255 - alpha)) / 255)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const from = y * (width * channels + 1) + 1 + x * channels
      const to = y * (width * 3 + 1) + 1 + x * 3
      const alpha = channels % 2 === 0 ? rows[from + channels - 1]! : 255
      for (let colour = 0; colour < 3; colour++)
        made[to + colour] = over(rows[from + (channels > 2 ? colour : 0)]!, alpha)
    }
  return made
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const made = Buffer.alloc(body.length + 8)
  made.writeUInt32BE(data.length, 0)
  body.copy(made, 4)
  made.writeUInt32BE(crc32(body), body.length + 4)
  return made
}

function written(width: number, height: number, rows: Uint8Array): Uint8Array {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, RGB, 0, 0, 0], 8)
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('IDAT', zlibSync(rows, { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ])
}

/**
 * The same picture without transparency. What writes PDFs would take the transparency apart with the platform's zlib,
 * whose bytes differ from system to system. Null for anything but a plain PNG of 8 bits.
 */
export function opaquePng(bytes: Uint8Array): OpaquePng | null {
  const chunks = chunksOf(bytes)
  if (!chunks) return null
  const [width, height] = [chunks.header.getUint32(0), chunks.header.getUint32(4)]
  const channels = CHANNELS[chunks.header.getUint8(9)]
  const isPlain = chunks.header.getUint8(8) === 8 && chunks.header.getUint8(12) === 0
  if (!isPlain || channels === undefined || width * height === 0 || width * height > MAX_PIXELS) return null
  const size = height * (width * channels + 1)
  try {
    const rows = new Uint8Array(inflateSync(chunks.data, { maxOutputLength: size }))
    if (rows.length !== size || !unfilter(rows, height, width * channels, channels)) return null
    return { bytes: written(width, height, opaqueRows(rows, width, height, channels)), width, height }
  } catch {
    return null
  }
}
