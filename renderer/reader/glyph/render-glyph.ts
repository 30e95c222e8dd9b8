import { soften } from '../../../electron/core/reading/glyph-ink'
import { normalisePatch, PATCH_SIDE } from '../../../electron/core/reading/glyph-patch'
import { EM_TOP, type Glyph } from '../../../electron/core/reading/glyph-template'

/** A face to render with: `'600 "SimSun"'` as weight and family. */
export interface FontFace {
  readonly weight: 400 | 700
  readonly family: string
}

export const faceName = ({ weight, family }: FontFace): string => `${family} ${weight}`

/** Rendered at twice the patch's size and averaged down: hinting at 28 px would change strokes. */
const EM = PATCH_SIDE * 2
const MARGIN = 16
/** Side of the square that a character is rendered on, and where its pen and baseline are. */
export const SIDE = EM + 2 * MARGIN
export const PEN = { x: MARGIN, y: MARGIN - EM_TOP * EM } as const

let shared: OffscreenCanvasRenderingContext2D | null = null

function context(): OffscreenCanvasRenderingContext2D {
  shared ??= new OffscreenCanvas(SIDE * 2, SIDE).getContext('2d', { willReadFrequently: true, alpha: false })
  if (!shared) throw new Error('no canvas for glyph templates')
  return shared
}

export const fontOf = ({ weight, family }: FontFace, generic = 'sans-serif'): string =>
  `${weight} ${EM}px "${family}", ${generic}`

/** Ink of a text rendered with its pen at (MARGIN, baseline); `wide` for more than one character. Lengths in pixels. */
export function renderInk(
  font: string,
  text: string,
  wide = false,
): { data: Float32Array; width: number; advance: number } {
  const canvas = context()
  const width = wide ? SIDE * 2 : SIDE
  canvas.fillStyle = '#fff'
  canvas.fillRect(0, 0, SIDE * 2, SIDE)
  canvas.fillStyle = '#000'
  canvas.font = font
  canvas.textBaseline = 'alphabetic'
  canvas.fillText(text, PEN.x, PEN.y)
  const advance = canvas.measureText(text).width
  const pixels = canvas.getImageData(0, 0, width, SIDE).data
  const data = new Float32Array(width * SIDE)
  for (let at = 0; at < data.length; at++) data[at] = 1 - (pixels[at * 4 + 1] ?? 255) / 255
  return { data, width, advance }
}

/** Template of one character; null when nothing can be rendered for it. */
export function renderGlyph(face: FontFace, character: string): Glyph | null {
  const { data, width, advance } = renderInk(fontOf(face), character)
  if (advance < 1 || advance > SIDE - MARGIN) return null
  const patch = downTo28(data, width, advance)
  const ink = inkBoxOf(data, width)
  if (!normalisePatch(patch) && ink !== null) return null
  return { advance: advance / EM, ink, patch }
}

function inkBoxOf(data: Float32Array, width: number): Glyph['ink'] {
  let [left, top, right, bottom] = [width, SIDE, -1, -1]
  for (let y = 0; y < SIDE; y++)
    for (let x = 0; x < width; x++)
      if ((data[y * width + x] ?? 0) > 0.4) {
        left = Math.min(left, x)
        right = Math.max(right, x + 1)
        top = Math.min(top, y)
        bottom = Math.max(bottom, y + 1)
      }
  if (right < 0) return null
  const em = (pixels: number): number => (pixels - MARGIN) / EM
  return { left: em(left), right: em(right), top: em(top) + EM_TOP, bottom: em(bottom) + EM_TOP }
}

/** The cell (advance wide, an em high) averaged to 28 × 28 and softened. */
export function downTo28(data: Float32Array, width: number, advance: number): Float32Array {
  const patch = new Float32Array(PATCH_SIDE * PATCH_SIDE)
  const across = advance / PATCH_SIDE
  for (let row = 0; row < PATCH_SIDE; row++)
    for (let column = 0; column < PATCH_SIDE; column++) {
      let sum = 0
      for (let sy = 0; sy < 2; sy++)
        for (let sx = 0; sx < 2; sx++) {
          const x = MARGIN + (column + (sx + 0.5) / 2) * across - 0.5
          const start = (MARGIN + row * 2 + sy) * width + Math.floor(x)
          const part = x % 1
          sum += (data[start] ?? 0) * (1 - part) + (data[start + 1] ?? 0) * part
        }
      patch[row * PATCH_SIDE + column] = sum / 4
    }
  return soften({ width: PATCH_SIDE, height: PATCH_SIDE, data: patch }).data
}
