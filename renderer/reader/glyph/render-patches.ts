import { normalisePatch } from '../../../electron/core/reading/glyph-patch'
import { downTo28, fontOf, PEN, SIDE, type FontFace } from './render-glyph'

/** Characters rendered on one canvas: reading pixels back costs more than drawing, so it is done for many at once. */
export const SHEET = 64
const COLUMNS = 8

/** Patches of up to SHEET characters, null where nothing can be rendered. */
export function renderPatches(face: FontFace, characters: readonly string[]): (Float32Array | null)[] {
  const canvas = sheet()
  canvas.fillStyle = '#fff'
  canvas.fillRect(0, 0, canvas.canvas.width, canvas.canvas.height)
  canvas.fillStyle = '#000'
  canvas.font = fontOf(face)
  canvas.textBaseline = 'alphabetic'
  const advances = characters.map((character, at) => {
    const [left, top] = [(at % COLUMNS) * SIDE, Math.floor(at / COLUMNS) * SIDE]
    canvas.fillText(character, left + PEN.x, top + PEN.y)
    return canvas.measureText(character).width
  })
  const { data: pixels, width } = canvas.getImageData(0, 0, canvas.canvas.width, canvas.canvas.height)
  return advances.map((advance, at) => {
    if (advance < 1 || advance > SIDE - PEN.x) return null
    const patch = downTo28(tile(pixels, width, at), SIDE, advance)
    return normalisePatch(patch) ? patch : null
  })
}

let shared: OffscreenCanvasRenderingContext2D | null = null

function sheet(): OffscreenCanvasRenderingContext2D {
  shared ??= new OffscreenCanvas(COLUMNS * SIDE, (SHEET / COLUMNS) * SIDE).getContext('2d', {
    willReadFrequently: true,
    alpha: false,
  })
  if (!shared) throw new Error('no canvas for glyph templates')
  return shared
}

function tile(pixels: Uint8ClampedArray, width: number, at: number): Float32Array {
  const [left, top] = [(at % COLUMNS) * SIDE, Math.floor(at / COLUMNS) * SIDE]
  const data = new Float32Array(SIDE * SIDE)
  for (let y = 0; y < SIDE; y++)
    for (let x = 0; x < SIDE; x++)
      data[y * SIDE + x] = 1 - (pixels[((top + y) * width + left + x) * 4 + 1] ?? 255) / 255
  return data
}
