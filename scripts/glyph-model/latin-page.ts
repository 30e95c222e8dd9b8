import { LATIN, LATIN_BASE, LATIN_EM, LATIN_ROWS } from '../../electron/core/reading/latin-faces'
import { base64 } from './base64'

/** Runs in a page: renders the letters of domains in one face. */

/** Rendered larger and averaged down: hinting would change strokes. */
const FINER = 4
const PEN = LATIN_EM
const WIDTH = LATIN_EM * 3

const canvas = new OffscreenCanvas(WIDTH * FINER, LATIN_ROWS * FINER)
const context = canvas.getContext('2d', { willReadFrequently: true, alpha: false })!

export const characters = (): readonly string[] => [...LATIN]

/** Glyph by glyph as core/reading/latin-faces.ts reads them, in base64. */
export async function latinFace({ family, weight }: { family: string; weight: number }): Promise<string> {
  const font = `${weight} ${LATIN_EM * FINER}px "${family}"`
  const faces = await document.fonts.load(font, LATIN)
  if (faces.length === 0) throw new Error(`no face ${font}`)
  const bytes: number[] = []
  for (const character of LATIN) bytes.push(...glyphBytes(font, character))
  return base64(Uint8Array.from(bytes))
}

function glyphBytes(font: string, character: string): number[] {
  context.fillStyle = '#fff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.fillStyle = '#000'
  context.font = font
  context.textBaseline = 'alphabetic'
  context.fillText(character, PEN * FINER, LATIN_BASE * FINER)
  const advance = context.measureText(character).width / FINER
  const mask = averaged(context.getImageData(0, 0, canvas.width, canvas.height).data)
  const filled = Array.from({ length: WIDTH }, (_, x) => x).filter((x) =>
    Array.from({ length: LATIN_ROWS }, (_, y) => mask[y * WIDTH + x]!).some((ink) => ink > 8),
  )
  const [first, last] = [filled[0]!, filled.at(-1)!]
  const cut: number[] = []
  for (let y = 0; y < LATIN_ROWS; y++)
    for (let x = first; x <= last; x++) cut.push(Math.round(mask[y * WIDTH + x]!))
  return [(first - PEN) & 255, last - first + 1, Math.round(advance * 4), ...cut]
}

/** Ink of each pixel, 0 to 255. */
function averaged(pixels: Uint8ClampedArray): Float32Array {
  const mask = new Float32Array(WIDTH * LATIN_ROWS)
  for (let y = 0; y < LATIN_ROWS * FINER; y++)
    for (let x = 0; x < canvas.width; x++) {
      const at = Math.floor(y / FINER) * WIDTH + Math.floor(x / FINER)
      mask[at]! += (255 - pixels[(y * canvas.width + x) * 4 + 1]!) / FINER ** 2
    }
  return mask
}
