import type { Letter, LineLetters } from './line-letters'

/**
 * Two pairs of Latin letters that recognisers confuse in some faces every time, told apart by what all faces share.
 * Measured on domains drawn in six faces: the lower half of a g's tail fills nine tenths of its width and begins at its
 * left edge, that of a q at most half of it and nowhere left of the middle.
 */

/** Share of a letter's usual height that hangs below the line. */
const HANGS = 0.16

/** True of g, j, p, q, y: they hang below the line and reach well above it. */
export const hangs = ({ top, bottom }: Letter, { baseline, height }: LineLetters): boolean =>
  bottom > baseline + height * HANGS && bottom - top > height * 0.6 && top < baseline - height * 0.3

/** Where the lower half of the tail begins, and how much of the letter's width it covers. */
const TAIL_OF_G = { left: 0.2, cover: 0.75 }
const TAIL_OF_Q = { left: 0.4, cover: 0.6 }

/** A g is wider than this share of the usual height of letters, in narrow faces too. */
const STEM = 0.45
/** Most between the parts of one letter whose hairline is lost, in shares of the usual height. */
export const TORN = 0.1

/** Which of the two a hanging letter is; null where its tail looks like neither. */
export function gOrQ(letter: Letter, line: LineLetters): 'g' | 'q' | null {
  // In faces with thin hairlines the stem of a q may stand apart from its bowl; a g has none.
  if (letter.right - letter.left + 1 < line.height * STEM) return hasBowl(letter, line) ? 'q' : null
  return byTail(letter, line)
}

const hasBowl = (stem: Letter, { letters, height }: LineLetters): boolean =>
  letters.some(
    ({ left, right }) =>
      left < stem.left && right < stem.right && Math.abs(stem.left - right) <= height * TORN,
  )

function byTail(letter: Letter, { baseline }: LineLetters): 'g' | 'q' | null {
  const from = Math.round(baseline + (letter.bottom - baseline) * 0.45) - letter.top
  const tail = letter.rows.slice(Math.max(0, from)).filter((row) => row !== null)
  if (tail.length === 0) return null
  const width = letter.right - letter.left + 1
  const first = Math.min(...tail.map((row) => row.from))
  const left = (first - letter.left) / width
  const cover = (Math.max(...tail.map((row) => row.to)) - first + 1) / width
  if (left < TAIL_OF_G.left && cover > TAIL_OF_G.cover) return 'g'
  if (left > TAIL_OF_Q.left && cover < TAIL_OF_Q.cover) return 'q'
  return null
}

/** A bar is an l without serifs, never the digit 1; everything that is clearly wider may be either. */
export function barOrWider({ left, right, top, bottom, rows }: Letter): 'bar' | 'wider' | null {
  const [width, height] = [right - left + 1, bottom - top + 1]
  const ink = rows.reduce((sum, row) => sum + (row?.ink ?? 0), 0) / (width * height)
  if (width < height * 0.22 && ink > 0.6) return 'bar'
  return width > height * 0.3 ? 'wider' : null
}
