import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { crc32 } from '../../../electron/core/image/crc32'
import { exifOrientation, orientationBlock } from '../../../electron/core/image/exif-orientation'
import { jpegSegments } from '../../../electron/core/image/jpeg-segments'
import { PICTURE_MAX_PIXELS } from '../../../electron/core/image/limits'
import { pictureHeader } from '../../../electron/core/image/picture-header'
import { type FileKind, sniffFile } from '../../../electron/core/image/sniff-file'
import { stripMetadata } from '../../../electron/core/image/strip-metadata'

const text = (s: string): number[] => [...s].map((c) => c.charCodeAt(0))
const bytes = (...parts: (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((p) => (typeof p === 'string' ? text(p) : [...p])))
const be16 = (n: number): number[] => [n >> 8, n & 255]
const be32 = (n: number): number[] => [(n >>> 24) & 255, (n >>> 16) & 255, (n >>> 8) & 255, n & 255]
const le16 = (n: number): number[] => be16(n).reverse()
const le32 = (n: number): number[] => be32(n).reverse()
const has = (whole: Uint8Array, part: string): boolean => Buffer.from(whole).includes(part)

function segment(marker: number, content: readonly number[]): number[] {
  return [0xff, marker, ...be16(content.length + 2), ...content]
}

function exifWithPlace(orientation: number): number[] {
  const entry = (tag: number, value: readonly number[]) => [
    ...be16(tag),
    ...be16(3),
    ...be32(1),
    ...value,
    0,
    0,
  ]
  const two = [...entry(0x010f, be16(7)), ...entry(0x0112, be16(orientation))]
  return [
    ...text('Exif\0\0MM'),
    0,
    42,
    ...be32(8),
    ...be16(2),
    ...two,
    ...be32(0),
    ...text('GPS 30.27 N 120.15 E'),
  ]
}

const frame = segment(0xc2, [8, ...be16(300), ...be16(400), 1, 1, 0x11, 0])
const scan = (packed: readonly number[]): number[] => [...segment(0xda, [1, 1, 0, 0, 63, 0]), ...packed]
/** A progressive JPEG in structure: two scans with a table between, stuffed bytes and a restart inside. */
function jpeg(orientation: number): Uint8Array {
  return bytes(
    [0xff, 0xd8],
    segment(0xe0, [...text('JFIF\0'), 1, 2, 0, 0, 1, 0, 1, 1, 1, 9, 9, 9]),
    segment(0xe1, exifWithPlace(orientation)),
    segment(0xe1, text('http://ns.adobe.com/xap/1.0/\0<x>author</x>')),
    segment(0xe2, text('ICC_PROFILE\0\x01\x01profile')),
    segment(0xed, text('Photoshop 3.0\0caption')),
    segment(0xee, text('Adobe\0d\0\0\0\0\x01')),
    segment(0xfe, text('made with a camera')),
    segment(0xdb, [0, ...Array(64).fill(1)]),
    frame,
    scan([1, 2, 0xff, 0, 3, 0xff, 0xd0, 4]),
    segment(0xc4, [0, 1, 2]),
    segment(0xfe, text('between scans')),
    scan([5, 6, 7]),
    [0xff, 0xd9],
    'trailing secret',
  )
}

function chunk(name: string, content: readonly number[]): number[] {
  return [...be32(content.length), ...text(name), ...content, ...be32(crc32(bytes(name, content)))]
}

const PNG_HEAD = [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]
function png(width: number, height: number, extra: readonly number[] = []): Uint8Array {
  return bytes(
    PNG_HEAD,
    chunk('IHDR', [...be32(width), ...be32(height), 8, 2, 0, 0, 0]),
    extra,
    chunk('IDAT', [1, 2, 3]),
    chunk('IEND', []),
    'after the end',
  )
}

function webp(orientation: number): Uint8Array {
  const part = (name: string, content: readonly number[]): number[] => [
    ...text(name),
    ...le32(content.length),
    ...content,
    ...(content.length % 2 ? [0] : []),
  ]
  const body = [
    ...part('VP8X', [0x0c, 0, 0, 0, ...le32(639).slice(0, 3), ...le32(479).slice(0, 3)]),
    ...part('VP8 ', [0, 0, 0, 0x9d, 1, 0x2a, ...le16(640), ...le16(480), 9]),
    ...part('EXIF', exifWithPlace(orientation)),
    ...part('XMP ', text('<x>author</x>')),
  ]
  return bytes('RIFF', le32(body.length + 4), 'WEBP', body, 'tail')
}

describe('sniffFile', () => {
  const cases: readonly (readonly [FileKind, Uint8Array])[] = [
    ['empty', bytes()],
    ['jpeg', jpeg(1)],
    ['png', png(1, 1)],
    ['webp', webp(1)],
    ['gif', bytes('GIF89a', [1, 0, 1, 0])],
    ['bmp', bytes('BM', Array(12).fill(0), le32(40), Array(40).fill(0))],
    ['tiff', bytes('II', [42, 0, 8, 0, 0, 0])],
    ['heic', bytes([0, 0, 0, 24], 'ftypmif1', [0, 0, 0, 0], 'heicmif1')],
    ['heic', bytes([0, 0, 0, 24], 'ftypmif1', [0, 0, 0, 0], 'mif1miaf')],
    ['avif', bytes([0, 0, 0, 28], 'ftypmif1', [0, 0, 0, 0], 'mif1avifmiaf')],
    ['avif', bytes([0, 0, 0, 20], 'ftypavis', [0, 0, 0, 0], 'msf1')],
    ['pdf', bytes('%PDF-1.7')],
    ['pdf', bytes('\n\n junk before %PDF-1.4')],
    ['markup', bytes('\n  <!DOCTYPE html><html>')],
    ['markup', bytes('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['markup', bytes([0xef, 0xbb, 0xbf], '<svg onload="x()">')],
    [
      'markup',
      bytes(
        [0xff, 0xfe],
        [...'<html>'].flatMap((c) => [c.charCodeAt(0), 0]),
      ),
    ],
    ['program', bytes('MZ', [0x90, 0])],
    ['program', bytes([0x7f], 'ELF')],
    ['program', bytes([0xcf, 0xfa, 0xed, 0xfe])],
    ['program', bytes('#!/bin/sh\n')],
    ['program', bytes('@echo off\r\n')],
    ['zip', bytes('PK', [3, 4])],
    ['other', bytes('Plain words. BMW and MP4.')],
    ['other', bytes('BM is how this text begins, and it is no bitmap at all')],
    ['other', bytes([0, 0, 0, 24], 'ftypisom', [0, 0, 0, 0], 'isommp42')],
  ]
  it.each(cases)('tells %s by its bytes', (kind, file) => expect(sniffFile(file)).toBe(kind))
})

describe('pictureHeader', () => {
  it('reads size and orientation of each kind', () => {
    expect(pictureHeader(jpeg(6))).toEqual({ width: 400, height: 300, orientation: 6 })
    expect(pictureHeader(png(640, 480))).toEqual({ width: 640, height: 480, orientation: 1 })
    expect(pictureHeader(webp(8))).toEqual({ width: 640, height: 480, orientation: 8 })
    expect(pictureHeader(bytes('GIF89a', le16(12), le16(34)))).toEqual({
      width: 12,
      height: 34,
      orientation: 1,
    })
    const bmp = bytes('BM', Array(12).fill(0), le32(40), le32(70), le32(-50), Array(28).fill(0))
    expect(pictureHeader(bmp)).toEqual({ width: 70, height: 50, orientation: 1 })
    const lossless = bytes('RIFF', le32(20), 'WEBPVP8L', le32(5), [0x2f], le32(99 | (49 << 14)), [0])
    expect(pictureHeader(lossless)).toEqual({ width: 100, height: 50, orientation: 1 })
  })

  it('counts the pages of a TIFF and is not held by a loop of directories', () => {
    const entry = (tag: number, value: number) => [...le16(tag), ...le16(4), ...le32(1), ...le32(value)]
    const directory = (w: number, h: number, next: number) => [
      ...le16(2),
      ...entry(0x100, w),
      ...entry(0x101, h),
      ...le32(next),
    ]
    const two = (last: number) =>
      bytes('II', [42, 0], le32(8), directory(100, 50, 38), directory(300, 200, last))
    expect(pictureHeader(two(0))).toEqual({ width: 300, height: 200, orientation: 1, pages: 2 })
    expect(pictureHeader(two(8))).toEqual({ width: 300, height: 200, orientation: 1, pages: 2 })
  })

  it('shows a 200-megapixel PNG for what it is from a few bytes', () => {
    const header = pictureHeader(png(20_000, 10_000))!
    expect(header.width * header.height).toBeGreaterThan(PICTURE_MAX_PIXELS)
  })

  it('gives null for sizes of nothing and for broken heads', () => {
    expect(pictureHeader(png(0, 10))).toBeNull()
    expect(pictureHeader(jpeg(1).subarray(0, 60))).toBeNull()
    expect(pictureHeader(bytes('%PDF-1.7'))).toBeNull()
  })

  it('never throws, whatever was changed or cut off', () => {
    const seeds = [jpeg(3), png(5, 5, chunk('eXIf', [...orientationBlock(5)])), webp(2)]
    fc.assert(
      fc.property(
        fc.constantFrom(...seeds),
        fc.array(fc.tuple(fc.nat(400), fc.integer({ min: 0, max: 255 })), { maxLength: 12 }),
        fc.nat(500),
        (seed, changes, length) => {
          const file = seed.slice(0, length)
          for (const [at, value] of changes) if (at < file.length) file[at] = value
          const header = pictureHeader(file)
          const { bytes: clean } = stripMetadata(file)
          return (header === null || header.width > 0) && clean.length <= file.length + 64
        },
      ),
      { numRuns: 3000, seed: 7 },
    )
  })
})

describe('exifOrientation', () => {
  it('reads what orientationBlock writes, and 1 for nonsense', () => {
    for (const n of [1, 2, 3, 4, 5, 6, 7, 8] as const) expect(exifOrientation(orientationBlock(n))).toBe(n)
    expect(exifOrientation(bytes('II', [42, 0], le32(0xfffffff0)))).toBe(1)
    expect(
      exifOrientation(bytes('MM', [0, 42], be32(8), be16(1), be16(0x112), be16(3), be32(1), be16(77))),
    ).toBe(1)
  })
})

describe('stripMetadata', () => {
  const secrets = ['GPS', 'author', 'caption', 'camera', 'between', 'secret', 'after', 'tail']

  it('leaves of a JPEG its pixels, profile, Adobe marker and orientation', () => {
    const { bytes: clean, stripped } = stripMetadata(jpeg(6))
    expect(stripped).toBe(true)
    for (const secret of secrets) expect(has(clean, secret)).toBe(false)
    expect(has(clean, 'ICC_PROFILE')).toBe(true)
    expect(has(clean, 'Adobe')).toBe(true)
    expect(pictureHeader(clean)).toEqual({ width: 400, height: 300, orientation: 6 })
    const kinds = jpegSegments(clean)
    expect(kinds.whole).toBe(true)
    expect(kinds.segments.map((s) => s.marker)).toEqual([
      0xe0, 0xe1, 0xe2, 0xee, 0xdb, 0xc2, 0xda, 0xc4, 0xda,
    ])
    // The packed pixels of both scans, to the byte.
    expect(has(clean, '\x05\x06\x07')).toBe(true)
    expect(Buffer.from(clean).includes(Buffer.from([1, 2, 0xff, 0, 3, 0xff, 0xd0, 4]))).toBe(true)
  })

  it('writes no EXIF for an upright JPEG', () => {
    expect(has(stripMetadata(jpeg(1)).bytes, 'Exif')).toBe(false)
  })

  it('leaves of a PNG its pixels and looks', () => {
    const extra = [
      ...chunk('eXIf', [...orientationBlock(6), ...text('GPS')]),
      ...chunk('tEXt', text('Author\0author')),
      ...chunk('tIME', [7, 0xe9, 1, 1, 0, 0, 0]),
      ...chunk('gAMA', be32(45455)),
    ]
    const { bytes: clean } = stripMetadata(png(9, 8, extra))
    for (const secret of [...secrets, 'tIME', 'tEXt']) expect(has(clean, secret)).toBe(false)
    expect(has(clean, 'gAMA')).toBe(true)
    expect(pictureHeader(clean)).toEqual({ width: 9, height: 8, orientation: 6 })
  })

  it('leaves of a WebP its pixels, and its flags tell the truth', () => {
    const turned = stripMetadata(webp(6)).bytes
    for (const secret of secrets) expect(has(turned, secret)).toBe(false)
    expect(pictureHeader(turned)).toEqual({ width: 640, height: 480, orientation: 6 })
    expect(turned[20]).toBe(0x08)
    const upright = stripMetadata(webp(1)).bytes
    expect(upright[20]).toBe(0)
    expect(has(upright, 'EXIF')).toBe(false)
    expect(new DataView(upright.buffer).getUint32(4, true)).toBe(upright.length - 8)
  })

  it('changes nothing more the second time', () => {
    for (const file of [jpeg(6), jpeg(1), png(3, 3), webp(5)]) {
      const once = stripMetadata(file).bytes
      expect(stripMetadata(once).bytes).toEqual(once)
    }
  })

  it('gives other kinds and broken files back unchanged, and says so', () => {
    const gif = bytes('GIF89a', [1, 0, 1, 0])
    expect(stripMetadata(gif)).toEqual({ bytes: gif, stripped: false })
    const cut = jpeg(1).subarray(0, 200)
    expect(stripMetadata(cut).stripped).toBe(false)
  })
})

describe('crc32', () => {
  it('gives the published check value', () => expect(crc32(bytes('123456789'))).toBe(0xcbf43926))
})
