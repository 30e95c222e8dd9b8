import type { Rect } from './rect'
import { around } from './rect'

/** Families for one document; `values` may be one that the product does not know. */
export interface Fonts {
  readonly sans: string
  readonly serif: string
  readonly numbers: string
  /** Replaces sans and serif where values are printed; null: the document's own. */
  readonly values: string | null
  /** Of the values, where the layout does not say. */
  readonly weight?: 400 | 500 | 700
  /** Whether `values` is a family that the product does not know. */
  readonly foreign?: boolean
}

export interface TextStyle {
  readonly size: number
  readonly family: string
  readonly weight?: 400 | 500 | 700
  readonly colour?: string
  /** Between characters, in sheet units. */
  readonly spacing?: number
  readonly align?: 'left' | 'centre' | 'right'
}

/**
 * Paper to draw on: a canvas in units of its own, and a record of where each field's value was put.
 * Record and ink come from the same call, so truth and picture cannot part.
 */
export class Sheet {
  readonly canvas: OffscreenCanvas
  readonly context: OffscreenCanvasRenderingContext2D
  readonly boxes = new Map<string, Rect>()
  /** What was done on the paper that makes it harder to read, in the words of the truth. */
  readonly faults = new Set<string>()

  /** `scale`: pixels per unit. */
  constructor(
    readonly width: number,
    readonly height: number,
    readonly scale: number,
    readonly fonts: Fonts,
  ) {
    this.canvas = new OffscreenCanvas(Math.round(width * scale), Math.round(height * scale))
    this.context = this.canvas.getContext('2d', { willReadFrequently: true })!
    this.context.scale(scale, scale)
    this.context.textBaseline = 'alphabetic'
  }

  fill(
    colour: string | CanvasGradient,
    rect: Rect = { x: 0, y: 0, width: this.width, height: this.height },
  ): void {
    this.context.fillStyle = colour
    this.context.fillRect(rect.x, rect.y, rect.width, rect.height)
  }

  frame(rect: Rect, colour: string, thickness: number): void {
    this.context.strokeStyle = colour
    this.context.lineWidth = thickness
    this.context.strokeRect(rect.x, rect.y, rect.width, rect.height)
  }

  line(x1: number, y1: number, x2: number, y2: number, colour: string, thickness: number): void {
    this.context.beginPath()
    this.context.moveTo(x1, y1)
    this.context.lineTo(x2, y2)
    this.context.strokeStyle = colour
    this.context.lineWidth = thickness
    this.context.stroke()
  }

  /** Sets one line with its baseline at `y` and gives the ink's rectangle. */
  text(text: string, x: number, y: number, style: TextStyle): Rect {
    const { context } = this
    this.use(style)
    const width = this.measure(text, style)
    const left = style.align === 'right' ? x - width : style.align === 'centre' ? x - width / 2 : x
    context.fillText(text, left, y)
    const ink = context.measureText(text)
    return {
      x: left,
      y: y - ink.actualBoundingBoxAscent,
      width,
      height: ink.actualBoundingBoxAscent + ink.actualBoundingBoxDescent,
    }
  }

  /** A label of few characters set out over a fixed width, as forms print `名　　称`. */
  spread(label: string, x: number, y: number, width: number, style: TextStyle): void {
    const characters = [...label]
    const step = characters.length > 1 ? (width - style.size) / (characters.length - 1) : 0
    characters.forEach((character, at) => this.text(character, x + at * step, y, style))
  }

  /** A field's value, in the document's weight, on one line or, when `width` is given, on as many as it takes. Gives the next free baseline. */
  value(
    field: string,
    text: string,
    x: number,
    y: number,
    style: TextStyle & { width?: number; leading?: number },
  ): number {
    const leading = style.leading ?? style.size * 1.4
    const set = this.fonts.weight === undefined ? style : { ...style, weight: this.fonts.weight }
    const lines = style.width === undefined ? [text] : this.wrap(text, style.width, set)
    lines.forEach((line, at) => this.record(field, this.text(line, x, y + at * leading, set)))
    return y + lines.length * leading
  }

  record(field: string, rect: Rect): void {
    const before = this.boxes.get(field)
    this.boxes.set(field, before ? around(before, rect) : rect)
  }

  wrap(text: string, width: number, style: TextStyle): string[] {
    const lines: string[] = []
    let line = ''
    for (const character of text) {
      if (line !== '' && this.measure(line + character, style) > width) {
        lines.push(line)
        line = ''
      }
      line += character
    }
    return line === '' ? lines : [...lines, line]
  }

  measure(text: string, style: TextStyle): number {
    this.use(style)
    return this.context.measureText(text).width - (style.spacing ?? 0)
  }

  private use({ size, family, weight = 400, colour = '#111', spacing = 0 }: TextStyle): void {
    this.context.font = `${weight} ${size}px "${family}", "${this.fonts.sans}"`
    this.context.letterSpacing = `${spacing}px`
    this.context.fillStyle = colour
  }
}
