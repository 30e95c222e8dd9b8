import type { Ink } from './glyph-ink'
import { LATIN_ROWS } from './latin-faces'
import type { Template } from './latin-inks'
import type { LatinPlace } from './latin-layout'

/** What letters and ink leave of each other in some columns; letters that touch do not count twice. */
export class LatinWindow {
  private readonly ink: Float32Array
  private readonly drawn: Float32Array
  /** What the letters around leave of each row's columns before each one, squared: span + 1 values a row. */
  private readonly before: Float32Array
  private readonly line: Float32Array
  private readonly span: number

  /** `around`: letters that stand there whatever is tried. */
  constructor(
    { width, height, data }: Ink,
    top: number,
    around: readonly LatinPlace[],
    private readonly from: number,
    to: number,
  ) {
    const span = Math.max(0, to - from)
    this.span = span
    this.ink = new Float32Array(span * LATIN_ROWS)
    this.drawn = new Float32Array(span * LATIN_ROWS)
    this.before = new Float32Array((span + 1) * LATIN_ROWS)
    this.line = new Float32Array(span)
    const [first, last] = [Math.max(0, from), Math.min(width, to)]
    for (let row = 0; row < LATIN_ROWS; row++) {
      const y = top + row
      if (y < 0 || y >= height || last <= first) continue
      this.ink.set(data.subarray(y * width + first, y * width + last), row * span + first - from)
    }
    for (const place of around)
      for (let row = 0; row < LATIN_ROWS; row++)
        drawRow(this.drawn, row * span, span, row, place.x - from, place.template)
    for (let row = 0, at = 0, sums = 0; row < LATIN_ROWS; row++, sums++)
      for (let column = 0, sum = 0; column < span; column++, at++, sums++) {
        const apart = this.ink[at]! - this.drawn[at]!
        sum += apart * apart
        this.before[sums + 1] = sum
      }
  }

  /** Squared; what is more than `most` may be told as less than it is. */
  residual(places: readonly LatinPlace[], most = Infinity): number {
    const { span, from, ink, drawn, before, line } = this
    const first = Math.max(0, Math.min(span, ...places.map(({ x }) => x - from)))
    const end = Math.min(span, Math.max(first, ...places.map(({ x, template }) => x - from + template.width)))
    let sum = 0
    // Rows from all of its height first: what is too much shows soonest so.
    for (let step = 0; step < LATIN_ROWS && sum <= most; step++) {
      const row = ROWS[step]!
      const [start, sums] = [row * span, row * (span + 1)]
      // Beside the letters nothing changes.
      sum += before[sums + first]! + before[sums + span]! - before[sums + end]!
      line.set(drawn.subarray(start + first, start + end), first)
      for (const place of places) drawRow(line, 0, span, row, place.x - from, place.template)
      for (let column = first; column < end; column++) {
        const apart = ink[start + column]! - line[column]!
        sum += apart * apart
      }
    }
    return sum
  }
}

/** All rows, every fourth one first. */
const ROWS = [0, 2, 1, 3].flatMap((first) =>
  Array.from({ length: LATIN_ROWS }, (_, row) => row).filter((row) => row % 4 === first),
)

/** What the letters of a line and its ink leave of each other in the rows of the templates, squared. */
export function lineResidual(
  { width, height, data }: Ink,
  top: number,
  places: readonly LatinPlace[],
): number {
  const line = new Float32Array(width)
  let sum = 0
  for (let row = 0; row < LATIN_ROWS; row++) {
    line.fill(0)
    for (const { x, template } of places) drawRow(line, 0, width, row, x, template)
    const y = top + row
    const isInside = y >= 0 && y < height
    for (let column = 0, at = y * width; column < width; column++, at++) {
      const apart = (isInside ? data[at]! : 0) - line[column]!
      sum += apart * apart
    }
  }
  return sum
}

/** Draws a row of a template over `span` values from `start` on, its first column at `off`. */
function drawRow(
  onto: Float32Array,
  start: number,
  span: number,
  row: number,
  off: number,
  { width, mask }: Template,
): void {
  const end = Math.min(width, span - off)
  for (let column = Math.max(0, -off); column < end; column++) {
    const value = mask[row * width + column]!
    const at = start + off + column
    if (value > onto[at]!) onto[at] = value
  }
}
