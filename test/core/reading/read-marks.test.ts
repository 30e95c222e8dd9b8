import { describe, expect, it } from 'vitest'
import { verificationSheet } from '../../../electron/core/documents/verification-sheet'
import type { GrayRaster } from '../../../electron/core/image/raster'
import { findLabels } from '../../../electron/core/reading/find-labels'
import { readMarks, readSeal, readSignature } from '../../../electron/core/reading/read-marks'
import { lineAt, whitePage } from './fake-lines'
import { drawRing } from './draw-ring'

const lines = [lineAt('网站负责人签字：', 0, 100), lineAt('盖章', 400, 100)]
const labels = findLabels(verificationSheet, lines)
const labelOf = (field: string) => labels.find((one) => one.field.field === field)!
const signatureOn = (page: GrayRaster, all = lines) => readSignature(labelOf('signature'), labels, all, page)

/** Pen strokes that rise and fall, four pixels thick. */
function scribble(page: GrayRaster, x: number, y: number, width: number, height: number): void {
  for (let at = 0; at < width; at++) {
    const down = Math.abs(((at * 3) % (height * 2)) - height)
    for (let thick = 0; thick < 4; thick++) page.data[(y + down + thick) * page.width + x + at] = 30
  }
}

function stroke(page: GrayRaster, x: number, y: number, width: number, height: number): void {
  for (let row = y; row < y + height; row++)
    page.data.fill(30, row * page.width + x, row * page.width + x + width)
}

describe('readSignature', () => {
  it('sees handwriting beside its label', () => {
    const page = whitePage(800, 300)
    scribble(page, 200, 95, 100, 26)
    expect(signatureOn(page)?.value).toBe('present')
  })

  it('sees that none is there', () => {
    expect(signatureOn(whitePage(800, 300))?.value).toBe('absent')
  })

  it('does not take the line to sign on for one', () => {
    const page = whitePage(800, 300)
    stroke(page, 190, 122, 160, 4)
    expect(signatureOn(page)?.value).toBe('absent')
  })

  it('does not take the next label for one', () => {
    const page = whitePage(800, 300)
    stroke(page, 400, 100, 40, 20)
    expect(signatureOn(page)?.value).toBe('absent')
  })

  it('does not take a printed name for one', () => {
    const page = whitePage(800, 300)
    stroke(page, 240, 100, 60, 20)
    const printed = { ...lineAt('林知夏', 240, 100), confidence: 0.95 }
    expect(signatureOn(page, [...lines, printed])?.value).toBe('absent')
  })

  it('says nothing of a little ink', () => {
    const page = whitePage(800, 300)
    stroke(page, 250, 100, 5, 18)
    expect(signatureOn(page)).toBeNull()
  })
})

describe('readMarks', () => {
  it('sees a seal that covers its own label, and says nothing of marks without labels', () => {
    const seal = { x: 380, y: 60, width: 120, height: 118 }
    const page = whitePage(800, 500)
    const seen = { redAreas: [seal], colourless: false }
    expect(readMarks(verificationSheet, [], [], page, seen).map(([field]) => field)).toEqual(['seal'])
    expect(readMarks(verificationSheet, [], [], page, { ...seen, redAreas: [] })).toEqual([])
  })

  it('gives one of each', () => {
    const marks = readMarks(verificationSheet, labels, lines, whitePage(800, 500), {
      redAreas: [],
      colourless: false,
    })
    expect(marks.map(([field, { value }]) => [field, value])).toEqual([
      ['signature', 'absent'],
      ['seal', 'absent'],
    ])
  })
})

describe('readSeal', () => {
  const seal = { x: 380, y: 60, width: 120, height: 118 }
  const page = whitePage(800, 500)

  it('takes a red figure of a seal’s size and shape', () => {
    expect(readSeal(labelOf('seal'), [seal], false, page)).toMatchObject({ value: 'present', rect: seal })
  })

  it('prefers the one at its label', () => {
    const other = { ...seal, x: 20, y: 330 }
    expect(readSeal(labelOf('seal'), [other, seal], false, page)?.rect).toEqual(seal)
  })

  it('takes no stroke and no speck for one', () => {
    const others = [
      { ...seal, height: 10 },
      { ...seal, width: 20, height: 20 },
    ]
    expect(readSeal(labelOf('seal'), others, false, page)?.value).toBe('absent')
  })

  it('takes one that was put elsewhere, if it is round', () => {
    const low = { ...labelOf('seal'), rect: { x: 400, y: 400, width: 40, height: 20 } }
    expect(readSeal(low, [{ ...seal, y: 10 }], false, page)?.value).toBe('present')
    expect(readSeal(low, [{ ...seal, y: 10, height: 70 }], false, page)?.value).toBe('absent')
  })

  it('says nothing on a black-and-white copy without a ring', () => {
    expect(readSeal(labelOf('seal'), [], true, page)).toBeNull()
  })

  it('sees the ring of a seal on a black-and-white copy', () => {
    const copy = whitePage(800, 500)
    drawRing(copy, 440, 130, 60, 4)
    const read = readSeal(labelOf('seal'), [], true, copy)
    expect(read?.value).toBe('present')
    expect(Math.abs(read!.rect.x - 380)).toBeLessThan(8)
  })
})
