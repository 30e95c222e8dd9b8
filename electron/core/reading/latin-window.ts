import type { Ink } from './glyph-ink'
import { LATIN_ROWS } from './latin-faces'
import type { LatinPlace } from './latin-layout'

/** What letters and ink leave of each other in some columns; letters that touch do not count twice. */
export class LatinWindow {
  private readonly ink: Float32Array
  private readonly drawn: Float32Array
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
    for (let row = 0; row < LATIN_ROWS; row++) {
      const y = top + row
      if (y < 0 || y >= height) continue
      for (let column = Math.max(0, -from); column < Math.min(span, width - from); column++)
        this.ink[row * span + column] = data[y * width + from + column]!
    }
    for (const place of around)
      for (let row = 0; row < LATIN_ROWS; row++) this.draw(this.drawn, row * span, row, place)
  }

  private draw(onto: Float32Array, start: number, row: number, { x, template }: LatinPlace): void {
    const { width, mask } = template
    const off = x - this.from
    for (let column = Math.max(0, -off); column < Math.min(width, this.span - off); column++) {
      const value = mask[row * width + column]!
      const at = start + off + column
      if (value > onto[at]!) onto[at] = value
    }
  }

  /** Squared; what is more than `most` may be told as less than it is. */
  residual(places: readonly LatinPlace[], most = Infinity): number {
    const { span, ink, drawn } = this
    const line = new Float32Array(span)
    let sum = 0
    for (let row = 0; row < LATIN_ROWS && sum <= most; row++) {
      const start = row * span
      line.set(drawn.subarray(start, start + span))
      for (const place of places) this.draw(line, 0, row, place)
      for (let column = 0; column < span; column++) {
        const apart = ink[start + column]! - line[column]!
        sum += apart * apart
      }
    }
    return sum
  }
}
