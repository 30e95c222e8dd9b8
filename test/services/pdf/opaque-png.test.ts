import { deflateSync, inflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { crc32 } from '../../../electron/core/image/crc32'
import { opaquePng } from '../../../electron/services/pdf/opaque-png'

const chunk = (type: string, data: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const made = Buffer.alloc(body.length + 8)
  made.writeUInt32BE(data.length, 0)
  body.copy(made, 4)
  made.writeUInt32BE(crc32(body), body.length + 4)
  return made
}

/** A PNG of 8 bits a channel; `filters` names the filter of each row, applied as the standard says. */
function png(
  pixels: readonly number[],
  width: number,
  { colour = 6, channels = 4, filters = [0], level = 6, depth = 8, interlace = 0 } = {},
): Buffer {
  const stride = width * channels
  const height = pixels.length / stride
  const at = (x: number, y: number): number => (x < 0 || y < 0 ? 0 : pixels[y * stride + x]!)
  const rows: number[] = []
  for (let y = 0; y < height; y++) {
    const filter = filters[y % filters.length]!
    rows.push(filter)
    for (let x = 0; x < stride; x++) {
      const [left, up, corner] = [
        at(x - channels, y),
        at(x, y - 1),
        x < channels ? 0 : at(x - channels, y - 1),
      ]
      const p = left + up - corner
      const nearest = [left, up, corner].sort((a, b) => Math.abs(p - a) - Math.abs(p - b))[0]!
      const paeth =
        Math.abs(p - left) <= Math.abs(p - up) && Math.abs(p - left) <= Math.abs(p - corner) ? left : nearest
      const guess = [0, left, up, Math.floor((left + up) / 2), paeth][filter]!
      rows.push((at(x, y) - guess) & 0xff)
    }
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([depth, colour, 0, 0, interlace], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(rows), { level })),
    chunk('IEND', new Uint8Array()),
  ])
}

/** The colours of a picture that `opaquePng` made, row by row. */
function coloursOf(bytes: Uint8Array): number[] {
  const file = Buffer.from(bytes)
  const start = file.indexOf('IDAT')
  const rows = inflateSync(file.subarray(start + 4, start + 4 + file.readUInt32BE(start - 4)))
  const stride = file.readUInt32BE(16) * 3 + 1
  return [...rows].filter((_, index) => index % stride !== 0)
}

describe('a PNG without transparency', () => {
  it('has the same colours, whatever the filters of its rows', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 6 }),
        fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 6 }),
        fc.infiniteStream(fc.integer({ min: 0, max: 255 })),
        (width, height, filters, stream) => {
          const colours = Array.from({ length: width * height * 3 }, () => stream.next().value as number)
          const rgba = colours.flatMap((value, index) => (index % 3 === 2 ? [value, 255] : [value]))
          expect(coloursOf(opaquePng(png(rgba, width, { filters }))!.bytes)).toEqual(colours)
          const rgb = png(colours, width, { colour: 2, channels: 3, filters })
          expect(coloursOf(opaquePng(rgb)!.bytes)).toEqual(colours)
        },
      ),
    )
  })

  it('lies on white where it was transparent', () => {
    expect(coloursOf(opaquePng(png([10, 20, 30, 0, 0, 0, 0, 128], 2))!.bytes)).toEqual([
      255, 255, 255, 127, 127, 127,
    ])
  })

  it('is the same bytes for the same picture, however it was compressed', () => {
    const pixels = Array.from({ length: 400 }, (_, index) => (index * 7) % 256)
    const made = [1, 6, 9].map((level) => opaquePng(png(pixels, 10, { level }))!.bytes)
    expect(made[1]).toEqual(made[0])
    expect(made[2]).toEqual(made[0])
  })

  it('is not made of what is no plain PNG', () => {
    const good = png([1, 2, 3, 255], 1)
    expect(opaquePng(good)).not.toBeNull()
    expect(opaquePng(good.subarray(0, good.length - 30))).toBeNull()
    expect(opaquePng(Buffer.from('no picture'))).toBeNull()
    expect(opaquePng(new Uint8Array())).toBeNull()
    expect(opaquePng(png([1, 2, 3, 255], 1, { interlace: 1 }))).toBeNull()
    expect(opaquePng(png([1, 2, 3, 255], 1, { depth: 16 }))).toBeNull()
    expect(opaquePng(png([1, 2, 3, 255], 1, { colour: 3 }))).toBeNull()
    expect(opaquePng(png([1, 2, 3, 255], 1, { filters: [9] as number[] }))).toBeNull()
  })

  it('never fails on broken bytes', () => {
    const good = png(
      Array.from({ length: 64 }, (_, index) => index),
      4,
    )
    fc.assert(
      fc.property(
        fc.integer({ min: 8, max: good.length - 1 }),
        fc.integer({ min: 0, max: 255 }),
        (at, byte) => {
          const broken = Buffer.from(good)
          broken[at] = byte
          opaquePng(broken)
        },
      ),
    )
  })
})
