import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { sniffFile } from '../../../electron/core/image/sniff-file'
import type { ReencodeAnswer } from '../../../electron/core/reading/reader-port'
import { cleanPictureWith } from '../../../electron/services/packaging/clean-picture'

const JPEG = Uint8Array.from([0xff, 0xd8, 0xff, 0xd9])
const CLEAN_PDF = Buffer.from('%PDF-1.4 clean')
const fixture = (...name: string[]): Uint8Array =>
  new Uint8Array(readFileSync(path.resolve(import.meta.dirname, '../../..', ...name)))
const format = (name: string): Uint8Array => fixture('test', 'fixtures', 'formats', name)

/** Answers every page with the same JPEG, and notes which pages were asked for. */
function fakeReader(answer: ReencodeAnswer = { bytes: JPEG, width: 40, height: 30 }) {
  const asked: number[] = []
  const clean = cleanPictureWith({
    reencode: ({ page }) => {
      asked.push(page)
      return Promise.resolve(answer)
    },
    cleanPdf: () => Promise.resolve('refused' in answer ? answer : { bytes: CLEAN_PDF }),
  })
  return { asked, clean }
}

describe('cleanPictureWith', () => {
  it('takes the metadata out of a JPEG without opening its pixels', async () => {
    const { asked, clean } = fakeReader()
    expect(sniffFile(await clean(fixture('resources', 'samples', 'licence.jpg'), ''))).toBe('jpeg')
    expect(asked).toEqual([])
  })

  it.each(['phone-on-its-side.heic', 'card.avif', 'certificate-animated.gif', 'cmyk-deflate.tif'])(
    'makes a JPEG of %s',
    async (name) => {
      const { asked, clean } = fakeReader()
      expect(await clean(format(name), '')).toEqual(JPEG)
      expect(asked).toEqual([1])
    },
  )

  it('makes a JPEG of a BMP: anything may hang behind its pixels', async () => {
    const bmp = new Uint8Array(90)
    bmp.set(Buffer.from('BM', 'latin1'))
    for (const [at, value] of [
      [10, 54],
      [14, 40],
      [18, 2],
      [22, 2],
      [26, 1],
      [28, 24],
    ] as const)
      bmp[at] = value
    bmp.set(Buffer.from('tail', 'latin1'), 80)
    expect(sniffFile(bmp)).toBe('bmp')
    const { asked, clean } = fakeReader()
    expect(await clean(bmp, '')).toEqual(JPEG)
    expect(asked).toEqual([1])
  })

  it('makes a PDF of a TIFF with several pages', async () => {
    const { asked, clean } = fakeReader()
    const pdf = await clean(format('two-pages-g4.tif'), '')
    expect(asked).toEqual([1, 2])
    expect(sniffFile(pdf)).toBe('pdf')
    expect(Buffer.from(pdf).toString('latin1')).toContain('/Count 2')
    expect(await fakeReader().clean(format('two-pages-g4.tif'), '')).toEqual(pdf)
  })

  it('takes the notes out of a PDF, and packs none whose notes cannot be taken out', async () => {
    const pdf = Buffer.from('%PDF-1.4 made by somebody')
    expect(await fakeReader().clean(pdf, '')).toBe(CLEAN_PDF)
    const { clean } = fakeReader({ refused: { code: 'damaged', detail: {} } })
    await expect(async () => clean(pdf, '')).rejects.toThrow('not cleaned')
  })

  it('copies a JPEG whose structure is broken instead of packing it as it is', async () => {
    const { clean } = fakeReader()
    const broken = fixture('resources', 'samples', 'licence.jpg').subarray(0, 5000)
    expect(await clean(broken, '')).toEqual(JPEG)
  })

  it('gives nothing when no clean copy can be made', async () => {
    const { clean } = fakeReader({ refused: { code: 'damaged', detail: {} } })
    await expect(async () => clean(format('card.avif'), '')).rejects.toThrow('not cleaned')
  })
})
