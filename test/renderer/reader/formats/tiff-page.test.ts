import { readFileSync } from 'node:fs'
import path from 'node:path'
import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { TIFF, tiffDirectories, tiffPages } from '../../../../electron/core/image/tiff-directories'
import type { RgbaRaster } from '../../../../electron/core/image/raster'
import { decodeTiffPage } from '../../../../renderer/reader/formats/tiff-page'
import { loopingTiff } from '../../../e2e/bad-files'

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(path.resolve(import.meta.dirname, '../../../fixtures/formats', `${name}.tif`)))

const decode = (bytes: Uint8Array, page = 0): Promise<RgbaRaster> =>
  decodeTiffPage(bytes, tiffPages(tiffDirectories(bytes))[page]!)

/** Mean difference of the colours of two pictures of one size, 0 to 255. */
function difference(a: RgbaRaster, b: RgbaRaster): number {
  expect([a.width, a.height]).toEqual([b.width, b.height])
  let sum = 0
  for (let at = 0; at < a.data.length; at++) if (at % 4 < 3) sum += Math.abs(a.data[at]! - b.data[at]!)
  return sum / (a.width * a.height * 3)
}

/** The left top of a picture. */
function corner(picture: RgbaRaster, width: number, height: number): RgbaRaster {
  const data = new Uint8ClampedArray(width * height * 4)
  for (let y = 0; y < height; y++)
    data.set(picture.data.subarray(y * picture.width * 4, (y * picture.width + width) * 4), y * width * 4)
  return { width, height, data }
}

function blackAndWhite({ width, height, data }: RgbaRaster, limit: number): RgbaRaster {
  const out = new Uint8ClampedArray(data.length)
  for (let at = 0; at < data.length; at += 4)
    out.fill(0.299 * data[at]! + 0.587 * data[at + 1]! + 0.114 * data[at + 2]! > limit ? 255 : 0, at, at + 3)
  return { width, height, data: out }
}

describe('decodeTiffPage', () => {
  const whole = decode(fixture('rgb-lzw-predictor'))

  it('is tested on a picture with paper, ink and colour', async () => {
    const { data } = await whole
    const luma = [...data].filter((_, at) => at % 4 === 1)
    expect(Math.max(...luma)).toBeGreaterThan(230)
    expect(Math.min(...luma)).toBeLessThan(90)
  })

  it.each([
    ['palette-lzw', 0],
    ['tiles-big-endian', 0],
    ['rgb-jpeg', 6],
    ['ycbcr-jpeg', 6],
    ['cmyk-deflate', 1],
  ])('gives the same picture from %s', async (name, atMost) => {
    expect(difference(await decode(fixture(name)), await whole)).toBeLessThanOrEqual(atMost)
  })

  it('gives the same picture from 16 bits a colour', async () => {
    expect(difference(await decode(fixture('rgb-16-bit')), corner(await whole, 100, 80))).toBeLessThan(1.5)
  })

  it('gives the same greys', async () => {
    const grey = await decode(fixture('grey-packbits'))
    const limit = 128
    expect(difference(blackAndWhite(grey, limit), blackAndWhite(await whole, limit))).toBeLessThan(4)
  })

  it.each(['bilevel-g3', 'bilevel-g4-turned'])('gives the same black and white from %s', async (name) => {
    const fax = await decode(fixture(name))
    expect(difference(fax, blackAndWhite(await whole, 158))).toBeLessThan(4)
  })

  it('gives each page of several', async () => {
    const bytes = fixture('two-pages-g4')
    expect(tiffPages(tiffDirectories(bytes))).toHaveLength(2)
    const pages = [await decode(bytes, 0), await decode(bytes, 1)]
    expect(pages.map(({ width, height }) => [width, height])).toEqual([
      [1100, 688],
      [1000, 630],
    ])
    for (const page of pages) {
      const ink = page.data.filter((value, at) => at % 4 === 0 && value === 0).length
      expect(ink / (page.width * page.height)).toBeGreaterThan(0.01)
      expect(ink / (page.width * page.height)).toBeLessThan(0.3)
    }
  })

  it('says which kinds it cannot decode', async () => {
    await expect(decode(fixture('separate-planes'))).rejects.toMatchObject({
      refusal: { code: 'unsupported-format', detail: { format: 'TIFF' } },
    })
  })

  it.each(['rgb-lzw-predictor', 'tiles-big-endian', 'rgb-jpeg', 'bilevel-g3'])(
    'refuses %s when pixels are missing at the end',
    async (name) => {
      const bytes = fixture(name)
      const page = tiffPages(tiffDirectories(bytes))[0]!
      const ends = (page.get(TIFF.offsets) ?? page.get(TIFF.tileOffsets)!).map(
        (offset, at) => offset + (page.get(TIFF.counts) ?? page.get(TIFF.tileCounts)!)[at]!,
      )
      const cut = bytes.slice(0, Math.max(...ends) - 10)
      await expect(decodeTiffPage(cut, page)).rejects.toMatchObject({ refusal: { code: 'damaged' } })
    },
  )

  it('unpacks of a deflate bomb no more than the page needs', async () => {
    const bomb = deflateSync(Buffer.alloc(200_000_000))
    const page = new Map<number, number[]>([
      [TIFF.width, [10]],
      [TIFF.height, [10]],
      [TIFF.bits, [8]],
      [TIFF.compression, [8]],
      [TIFF.photometric, [1]],
      [TIFF.offsets, [8]],
      [TIFF.counts, [bomb.length]],
    ])
    const bytes = new Uint8Array(Buffer.concat([Buffer.from('II*\0\0\0\0\0'), bomb]))
    const { data } = await decodeTiffPage(bytes, page)
    expect(data).toHaveLength(400)
  })

  it('refuses directories in a circle whose pixels lie beyond the end', async () => {
    const bytes = new Uint8Array(loopingTiff())
    expect(tiffPages(tiffDirectories(bytes))).toHaveLength(2)
    await expect(decode(bytes)).rejects.toMatchObject({ refusal: { code: 'damaged' } })
  })

  it('refuses more pixels than may be decoded', async () => {
    const page = new Map([
      [TIFF.width, [19_000]],
      [TIFF.height, [19_000]],
    ])
    await expect(decodeTiffPage(new Uint8Array(10), page)).rejects.toMatchObject({
      refusal: { code: 'too-many-pixels' },
    })
  })
})
