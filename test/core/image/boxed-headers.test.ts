import { readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileFacts } from '../../../electron/core/image/file-facts'
import { pictureHeader } from '../../../electron/core/image/picture-header'
import { TIFF, tiffDirectories, tiffPages } from '../../../electron/core/image/tiff-directories'

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(path.resolve(import.meta.dirname, '../../fixtures/formats', name)))

const be = (n: number, size: number): number[] =>
  Array.from({ length: size }, (_, i) => Math.floor(n / 256 ** (size - 1 - i)) % 256)
const box = (type: string, ...content: number[]): number[] => [
  ...be(content.length + 8, 4),
  ...Buffer.from(type),
  ...content,
]
const ispe = (width: number, height: number): number[] =>
  box('ispe', 0, 0, 0, 0, ...be(width, 4), ...be(height, 4))
const irot = (turns: number): number[] => box('irot', turns)

interface Boxed {
  readonly properties: readonly (readonly number[])[]
  /** Numbers of the properties of item 7, the main picture. */
  readonly own: readonly number[]
  readonly wide?: boolean
}

function heic({ properties, own, wide = false }: Boxed): Uint8Array {
  const ids = wide ? 4 : 2
  const index = (n: number): number[] => (wide ? be(0x8000 + n, 2) : [0x80 + n])
  const ipma = box(
    'ipma',
    ...[wide ? 1 : 0, 0, 0, wide ? 1 : 0, ...be(2, 4)],
    // A thumbnail comes first, with all the properties there are.
    ...[...be(3, ids), 1, ...index(1)],
    ...[...be(7, ids), own.length, ...own.flatMap(index)],
  )
  const meta = box(
    'meta',
    ...[0, 0, 0, 0],
    ...box('pitm', wide ? 1 : 0, 0, 0, 0, ...be(7, wide ? 4 : 2)),
    ...box('iprp', ...box('ipco', ...properties.flat()), ...ipma),
  )
  return Uint8Array.from([...box('ftyp', ...Buffer.from('heic\0\0\0\0mif1')), ...meta])
}

describe('header of a HEIC', () => {
  it.each([false, true])('is that of the main picture (long numbers: %s)', (wide) => {
    const file = heic({ properties: [ispe(320, 240), ispe(4032, 3024), irot(3)], own: [2, 3], wide })
    expect(pictureHeader(file)).toEqual({ width: 4032, height: 3024, orientation: 6 })
    expect(fileFacts(file)).toEqual({ kind: 'heic', width: 3024, height: 4032 })
  })

  it.each([
    [0, 1],
    [1, 8],
    [2, 3],
    [3, 6],
  ])('turns by %i quarters against the clock', (turns, orientation) => {
    const file = heic({ properties: [ispe(40, 30), irot(turns)], own: [1, 2] })
    expect(pictureHeader(file)?.orientation).toBe(orientation)
  })

  it('counts the largest picture that any part claims to be', () => {
    const file = heic({ properties: [ispe(60_000, 60_000), ispe(40, 30)], own: [2] })
    expect(pictureHeader(file)).toMatchObject({ width: 60_000, height: 60_000 })
  })

  it('is none where no part has a size', () => {
    expect(pictureHeader(heic({ properties: [irot(1)], own: [1] }))).toBeNull()
  })

  it('is read from files of real encoders', () => {
    expect(pictureHeader(fixture('phone-on-its-side.heic'))).toEqual({
      width: 693,
      height: 1100,
      orientation: 6,
    })
    expect(pictureHeader(fixture('card.avif'))).toEqual({ width: 1100, height: 693, orientation: 1 })
  })
})

describe('directories of a TIFF', () => {
  const entry = (tag: number, type: number, count: number, value: number): number[] => [
    ...be(tag, 2),
    ...be(type, 2),
    ...be(count, 4),
    ...(type === 3 && count === 1 ? [...be(value, 2), 0, 0] : be(value, 4)),
  ]
  const tiff = (...directories: number[][][]): Uint8Array => {
    let at = 8
    const bytes = [0x4d, 0x4d, 0, 42, ...be(8, 4)]
    for (const [index, entries] of directories.entries()) {
      at += 2 + entries.length * 12 + 4
      bytes.push(
        ...be(entries.length, 2),
        ...entries.flat(),
        ...be(index + 1 < directories.length ? at : 0, 4),
      )
    }
    return Uint8Array.from(bytes)
  }
  const size = (width: number, height: number): number[][] => [
    entry(TIFF.width, 4, 1, width),
    entry(TIFF.height, 3, 1, height),
  ]

  it('passes over values that lie beyond the end or are too many', () => {
    const file = tiff([
      ...size(40, 30),
      entry(TIFF.offsets, 4, 1000, 20),
      entry(TIFF.counts, 4, 4_000_000_000, 8),
      entry(TIFF.compression, 3, 3, 0xfffffff0),
    ])
    const [page] = tiffDirectories(file)
    expect([...page!.keys()]).toEqual([TIFF.width, TIFF.height])
  })

  it('leaves out smaller copies and masks', () => {
    const file = tiff(size(400, 300), [entry(TIFF.subfile, 4, 1, 1), ...size(40, 30)], size(200, 100))
    expect(tiffPages(tiffDirectories(file)).map((page) => page.get(TIFF.width))).toEqual([[400], [200]])
    expect(pictureHeader(file)).toEqual({ width: 400, height: 300, orientation: 1, pages: 2 })
  })

  it('takes a smaller copy when there is nothing else', () => {
    const file = tiff([entry(TIFF.subfile, 4, 1, 1), ...size(40, 30)])
    expect(pictureHeader(file)).toMatchObject({ width: 40, pages: 1 })
  })

  it('gives the pages and the turn of real files', () => {
    expect(pictureHeader(fixture('two-pages-g4.tif'))).toEqual({
      width: 1100,
      height: 688,
      orientation: 1,
      pages: 2,
    })
    expect(pictureHeader(fixture('bilevel-g4-turned.tif'))?.orientation).toBe(6)
  })
})

it('never throws and never takes long, whatever was changed or cut off', () => {
  const seeds = ['phone-on-its-side.heic', 'card.avif', 'two-pages-g4.tif', 'tiles-big-endian.tif'].map(
    fixture,
  )
  fc.assert(
    fc.property(
      fc.constantFrom(...seeds),
      fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 20 }),
      fc.nat(40_000),
      (seed, changes, length) => {
        const file = seed.slice(0, length)
        for (const [at, value] of changes) if (file.length > 0) file[at % Math.min(600, file.length)] = value
        const header = pictureHeader(file)
        tiffDirectories(file)
        return header === null || (header.width > 0 && header.height > 0)
      },
    ),
    { numRuns: 2000, seed: 11 },
  )
})
