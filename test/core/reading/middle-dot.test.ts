import { describe, expect, it } from 'vitest'
import { middleDotBefore } from '../../../electron/core/reading/middle-dot'
import { fillGray, glyphs, plainGray } from '../image/paint'

const LINE = { x: 20, y: 20, width: 260, height: 30 }

/** `first` and `second` characters of 30 px, and between them a gap with a blob of the given place and size. */
function name(first: number, second: number, blob: { y: number; size: number } | null) {
  const gray = plainGray(320, 80, 240)
  glyphs(gray, 20, 20, 30, first)
  const gap = 20 + first * 36
  if (blob) fillGray(gray, { x: gap + 4, y: blob.y, width: blob.size, height: blob.size }, 20)
  glyphs(gray, gap + 16, 20, 30, second)
  return gray
}

describe('middleDotBefore', () => {
  it.each([
    [4, 2],
    [2, 4],
    [3, 3],
  ])('finds the dot after %i characters', (first, second) => {
    expect(middleDotBefore(name(first, second, { y: 32, size: 5 }), LINE, first + second)).toBe(first)
  })

  it('finds none where none stands, nor in a full stop at the foot of the line', () => {
    expect(middleDotBefore(name(3, 3, null), LINE, 6)).toBeNull()
    expect(middleDotBefore(name(3, 3, { y: 45, size: 5 }), LINE, 6)).toBeNull()
  })

  it('takes neither a whole stroke nor one of two blobs for it', () => {
    expect(middleDotBefore(name(3, 3, { y: 22, size: 14 }), LINE, 6)).toBeNull()
    const two = name(3, 3, { y: 32, size: 5 })
    fillGray(two, { x: 20 + 36 - 4, y: 32, width: 2, height: 2 }, 20)
    expect(middleDotBefore(two, LINE, 1)).toBeNull()
  })
})
