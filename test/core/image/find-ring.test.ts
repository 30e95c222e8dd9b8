import { describe, expect, it } from 'vitest'
import { findRing } from '../../../electron/core/image/find-ring'
import { drawRing } from '../reading/draw-ring'
import { whitePage } from '../reading/fake-lines'

const area = { x: 100, y: 50, width: 300, height: 250 }

describe('findRing', () => {
  it('gives the place of a ring', () => {
    const page = whitePage(500, 400)
    drawRing(page, 240, 160, 70, 5)
    const ring = findRing(page, area, 40, 100)
    expect(ring?.covered).toBeGreaterThan(0.9)
    expect(Math.abs(ring!.rect.x - 170)).toBeLessThan(6)
    expect(Math.abs(ring!.rect.width - 140)).toBeLessThan(10)
  })

  it('bridges the gaps that print on it leaves', () => {
    const page = whitePage(500, 400)
    drawRing(page, 240, 160, 70, 5)
    for (let y = 150; y < 172; y++) for (let x = 100; x < 400; x++) page.data[y * 500 + x] = 240
    expect(findRing(page, area, 40, 100)).not.toBeNull()
  })

  it('takes no frame, no filled disc and no half circle for one', () => {
    const frame = whitePage(500, 400)
    for (let x = 170; x < 310; x++) for (const y of [90, 91, 230, 231]) frame.data[y * 500 + x] = 40
    for (let y = 90; y < 231; y++) for (const x of [170, 171, 309, 310]) frame.data[y * 500 + x] = 40
    expect(findRing(frame, area, 40, 100)).toBeNull()
    const disc = whitePage(500, 400)
    drawRing(disc, 240, 160, 60, 130)
    expect(findRing(disc, area, 40, 100)).toBeNull()
    const half = whitePage(500, 400)
    drawRing(half, 240, 160, 70, 5)
    half.data.fill(240, 160 * 500)
    expect(findRing(half, area, 40, 100)).toBeNull()
  })

  it('finds none on blank paper or outside the picture', () => {
    expect(findRing(whitePage(500, 400), area, 40, 100)).toBeNull()
    expect(findRing(whitePage(50, 40), area, 40, 100)).toBeNull()
  })
})
