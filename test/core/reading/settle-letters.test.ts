import { describe, expect, it } from 'vitest'
import { lineLetters, type LineLetters } from '../../../electron/core/reading/line-letters'
import { settleLetters } from '../../../electron/core/reading/settle-letters'
import { fillGray, plainGray } from '../image/paint'

const BASE = 60
/** Strokes of letters: left, top, width, height in pixels, from the left edge and the line's foot. */
const STROKES: Record<string, readonly [number, number, number, number][]> = {
  a: [[0, -20, 16, 20]],
  q: [
    [0, -20, 16, 20],
    [12, 0, 4, 10],
  ],
  g: [
    [0, -20, 16, 20],
    [12, 0, 4, 10],
    [0, 6, 16, 4],
  ],
  // Its hairline is lost: bowl and stem stand apart.
  Q: [
    [0, -20, 13, 20],
    [14, -20, 4, 30],
  ],
  // A stem that hangs, with nothing beside it.
  '|': [[6, -20, 4, 30]],
  // A tail that was blurred to its middle.
  '?': [
    [0, -20, 16, 20],
    [5, 0, 11, 10],
  ],
  l: [[0, -30, 5, 30]],
  '1': [
    [6, -28, 4, 28],
    [0, -26, 8, 3],
    [0, -3, 14, 3],
  ],
  '2': [[0, -28, 14, 28]],
  b: [[0, -32, 15, 32]],
  // With serifs, as tall as b, or as tall as digits.
  L: [
    [5, -32, 4, 32],
    [0, -32, 8, 3],
    [0, -3, 14, 3],
  ],
  I: [
    [3, -28, 4, 28],
    [0, -27, 5, 3],
    [1, -3, 8, 3],
  ],
  '.': [[0, -4, 5, 4]],
  v: [[2, -20, 12, 20]],
  y: [
    [2, -20, 12, 20],
    [2, 0, 5, 9],
  ],
}

/** The letters of a line drawn one beside the other; `shapes`: as many as stand apart. */
function drawn(letters: string, shapes = letters.length): LineLetters {
  const gray = plainGray(letters.length * 24 + 60, 120, 240)
  for (const [at, letter] of [...letters].entries())
    for (const [left, top, width, height] of STROKES[letter]!)
      fillGray(gray, { x: 30 + at * 24 + left, y: BASE + top, width, height }, 20)
  const line = lineLetters(gray, { x: 28, y: BASE - 30, width: letters.length * 24, height: 42 })
  expect(line?.letters).toHaveLength(shapes)
  return line!
}

describe('settleLetters', () => {
  it('tells g from q by the tail', () => {
    expect(settleLetters('aagaga.aa', drawn('aaqaga.aa'))).toBe('aaqaga.aa')
    expect(settleLetters('aaqaqa.aa', drawn('aagaga.aa'))).toBe('aagaga.aa')
  })

  it('knows a q whose stem stands apart from its bowl', () => {
    expect(settleLetters('aaqaga.aa', drawn('aaQaga.aa', 10))).toBe('aaqaga.aa')
    expect(settleLetters('aagaga.aa', drawn('aaQaga.aa', 10))).toBe('aaqaga.aa')
  })

  it('takes a stem alone for neither', () => {
    expect(settleLetters('aaqaa.aa', drawn('aa|aa.aa'))).toBe('aaqaa.aa')
    expect(settleLetters('aagaa.aa', drawn('aa|aa.aa'))).toBe('aagaa.aa')
  })

  it('keeps what was read where the tail looks like neither', () => {
    expect(settleLetters('aagaa.aa', drawn('aa?aa.aa'))).toBe('aagaa.aa')
  })

  it('keeps what was read where other letters hang than were read', () => {
    expect(settleLetters('aagaa.aa', drawn('aqqaa.aa'))).toBe('aagaa.aa')
  })

  it('leaves the last part of a domain alone', () => {
    expect(settleLetters('aaa.aag', drawn('aaa.aaq'))).toBe('aaa.aag')
  })

  it('sees the tail of a y that was read as v, and leaves one whose tail the picture lost', () => {
    expect(settleLetters('avaga.aa', drawn('ayaga.aa'))).toBe('ayaga.aa')
    expect(settleLetters('ayaga.aa', drawn('avaga.aa'))).toBe('ayaga.aa')
    expect(settleLetters('avaga.aa', drawn('ayagaa.aa'))).toBe('avaga.aa')
    expect(settleLetters('avaga.aa', drawn('ayaaa.aa'))).toBe('avaga.aa')
  })

  it('tells l from 1: a bar is no digit, and what is wider is one before a digit', () => {
    expect(settleLetters('a1a2a.aa', drawn('ala2a.aa'))).toBe('ala2a.aa')
    expect(settleLetters('aal2a.aa', drawn('aa12a.aa'))).toBe('aa12a.aa')
  })

  it('tells l from 1 by height where letters reach above digits', () => {
    expect(settleLetters('aal2b.aa', drawn('aaI2b.aa'))).toBe('aa12b.aa')
    expect(settleLetters('aa12b.aa', drawn('aaL2b.aa'))).toBe('aal2b.aa')
  })

  it('leaves a wide l before a letter: with serifs it is as wide as a digit', () => {
    expect(settleLetters('aalaa.aa', drawn('aa1aa.aa'))).toBe('aalaa.aa')
  })

  it('changes no l or 1 where letters touch and cannot be counted', () => {
    expect(settleLetters('aal2aa.aa', drawn('aa12a.aa'))).toBe('aal2aa.aa')
  })
})

describe('lineLetters', () => {
  it('is nothing on a line with too few letters', () => {
    expect(lineLetters(plainGray(200, 60, 240), { x: 10, y: 10, width: 100, height: 30 })).toBeNull()
  })
})
