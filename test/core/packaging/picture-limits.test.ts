import { describe, expect, it } from 'vitest'
import type { PictureFacts, PictureLimits } from '../../../electron/core/packaging/picture-limits'
import { fitReasons } from '../../../electron/core/packaging/picture-limits'

const LIMITS: PictureLimits = {
  formats: ['jpeg', 'png'],
  maxBytes: 4_000_000,
  minBytes: null,
  minWidth: null,
  minHeight: null,
  maxSide: 4096,
}
const FACTS: PictureFacts = {
  format: 'jpeg',
  bytes: 4_000_000,
  width: 4096,
  height: 3000,
  pages: 1,
  upright: true,
}

describe('why a file does not go as it is', () => {
  it.each([
    ['a file that meets every limit exactly', {}, []],
    ['one byte more', { bytes: 4_000_001 }, ['bytes']],
    ['one pixel more on the longer side, whichever that is', { width: 100, height: 4097 }, ['side']],
    ['a format that the form does not take', { format: 'heic' }, ['format']],
    ['a picture that only some viewers turn', { upright: false }, ['turn']],
    ['several pages', { format: 'pdf', width: null, height: null, pages: 3 }, ['format', 'pages']],
  ] as const)('%s', (_, change, reasons) => {
    expect(fitReasons({ ...FACTS, ...change }, LIMITS)).toEqual(reasons)
  })

  it('a document of several pages stays one where documents are taken', () => {
    const document = { ...FACTS, format: 'pdf', width: null, height: null, pages: 3 }
    expect(fitReasons(document, { ...LIMITS, formats: ['pdf'] })).toEqual([])
  })

  it('asks nothing where no limit is stated', () => {
    const open = { ...LIMITS, formats: [], maxBytes: null, maxSide: null }
    expect(fitReasons({ ...FACTS, format: 'bmp', bytes: 1e9, width: 50_000 }, open)).toEqual([])
  })
})
