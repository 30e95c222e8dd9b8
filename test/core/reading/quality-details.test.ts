import { describe, expect, it } from 'vitest'
import type { QualitySign } from '../../../electron/core/image/page-quality'
import type { Rect } from '../../../electron/core/image/raster'
import { qualityOfDocument, whereOn } from '../../../electron/core/reading/quality-details'
import type { DocumentSeen } from '../../../electron/core/reading/quality-details'
import { KINDS, qualitySchema } from '../../../electron/core/reading/reading'
import type { Box } from '../../../electron/core/reading/reading'

const rect = (x: number, y: number, width: number, height: number): Rect => ({ x, y, width, height })
/** The document lies 100 px right of the page's corner. */
const boxOf = ({ x, y, width, height }: Rect): Box => [
  [x + 100, y],
  [x + width + 100, y],
  [x + width + 100, y + height],
  [x + 100, y + height],
]
const seen = (signs: QualitySign[], more: Partial<DocumentSeen> = {}): DocumentSeen => ({
  kind: 'id-portrait',
  width: 1000,
  height: 600,
  signs,
  places: { name: rect(180, 60, 200, 50), birth: rect(180, 200, 300, 50) },
  rotation: 0,
  textPx: 30,
  boxOf,
  ...more,
})
const glare: QualitySign = { warning: 'glare', likely: 0.8, rect: rect(150, 40, 200, 100) }

describe('qualityOfDocument', () => {
  it('tells the place of a light on the page and the fields under it', () => {
    const quality = qualityOfDocument(seen([glare]))
    expect(quality.warnings).toEqual(['glare'])
    expect(quality.details).toEqual([
      { warning: 'glare', likely: 0.8, box: boxOf(glare.rect!), where: 'top-left', fields: ['name'] },
    ])
    expect(qualitySchema.parse(quality)).toEqual(quality)
  })

  it('does not blame what only touches a field’s edge', () => {
    const beside = { ...glare, rect: rect(370, 40, 200, 100) }
    expect(qualityOfDocument(seen([beside])).details![0]!.fields).toEqual([])
  })

  it('names a warning once, whatever its places', () => {
    expect(qualityOfDocument(seen([glare, { ...glare, rect: rect(800, 500, 90, 90) }])).warnings).toEqual([
      'glare',
    ])
  })

  it('says copy only of documents that carry colour by nature', () => {
    const copy: QualitySign = { warning: 'copy', likely: 0.9, rect: null }
    const said = KINDS.filter((kind) => qualityOfDocument(seen([copy], { kind })).warnings.length > 0)
    expect(said).toContain('business-licence')
    expect(said).toContain('id-emblem')
    for (const kind of [
      'verification-sheet',
      'authorisation-letter',
      'domain-certificate',
      'unknown',
    ] as const)
      expect(said).not.toContain(kind)
  })

  it('calls no side of an unknown picture cut', () => {
    const cropped: QualitySign = { warning: 'cropped', likely: 0.8, rect: rect(0, 0, 1000, 48) }
    expect(qualityOfDocument(seen([cropped])).details![0]).toMatchObject({ warning: 'cropped', where: 'top' })
    expect(qualityOfDocument(seen([cropped], { kind: 'unknown' })).warnings).toEqual([])
  })

  it('knows small print and turned pictures', () => {
    const quality = qualityOfDocument(seen([], { textPx: 11, rotation: 90 }))
    expect(quality.warnings).toEqual(['low-resolution', 'rotated'])
    expect(quality.details!.every(({ box }) => box === null)).toBe(true)
    expect(qualityOfDocument(seen([], { textPx: null })).warnings).toEqual([])
  })
})

describe('whereOn', () => {
  it.each<[Rect, string | null]>([
    [rect(0, 0, 100, 100), 'top-left'],
    [rect(450, 0, 100, 60), 'top'],
    [rect(900, 500, 100, 100), 'bottom-right'],
    [rect(400, 250, 200, 100), 'middle'],
    [rect(0, 0, 1000, 48), 'top'],
    [rect(0, 0, 80, 600), 'left'],
    [rect(20, 20, 900, 560), null],
  ])('%j is %s', (place, where) => {
    expect(whereOn(place, 1000, 600)).toBe(where)
  })
})
