import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { GrayRaster } from '../../../electron/core/image/raster'
import {
  LATIN_EM,
  LATIN_ROWS,
  readLatinFaces,
  type LatinFace,
} from '../../../electron/core/reading/latin-faces'
import { ScaledInks } from '../../../electron/core/reading/latin-inks'
import { LatinLine } from '../../../electron/core/reading/latin-proof'
import { placeIn, writingIn } from '../../../electron/core/reading/line-writing'
import { plainGray } from '../image/paint'
import { randomFrom } from '../../samples/random'

/** Lines of Latin letters as a picture shows them: soft, a little bolder, with grain. */

function facesOfProgram(): LatinFace[] {
  const bytes = gunzipSync(
    readFileSync(new URL('../../../resources/glyphs/latin-faces.bin.gz', import.meta.url)),
  )
  const length = bytes.readUInt32LE(0)
  return readLatinFaces(JSON.parse(bytes.toString('utf8', 4, 4 + length)), bytes.subarray(4 + length))
}
export const LATIN_FACES = facesOfProgram()

const MARGIN = 12

export function drawLatin(text: string, faceName: string): GrayRaster {
  const face = LATIN_FACES.find(({ name }) => name === faceName)!
  const glyphs = [...text].map((character) => face.glyphs.get(character)!)
  const width = Math.ceil(glyphs.reduce((sum, { advance }) => sum + advance, 0)) + MARGIN * 2
  const gray = plainGray(width, LATIN_ROWS + MARGIN * 2, 240)
  const random = randomFrom(`latin/${text}/${faceName}`)
  let pen = MARGIN
  for (const { left, width: wide, mask, advance } of glyphs) {
    for (let row = 0; row < LATIN_ROWS; row++)
      for (let column = 0; column < wide; column++) {
        const x = Math.round(pen + left) + column
        const at = (row + MARGIN) * width + x
        if (x >= 0 && x < width)
          gray.data[at] = Math.min(gray.data[at]!, 240 - (210 * mask[row * wide + column]!) / 255)
      }
    pen += advance
  }
  for (let at = 0; at < gray.data.length; at++)
    gray.data[at] = Math.max(0, Math.min(255, gray.data[at]! + random.between(-9, 9)))
  return gray
}

/** The drawn line, to be looked at with the program's faces or with `faces`. */
export function latinLine(
  text: string,
  faceName: string,
  faces: readonly LatinFace[] = LATIN_FACES,
): LatinLine {
  const gray = drawLatin(text, faceName)
  const row = { x: MARGIN, y: MARGIN, width: gray.width - MARGIN * 2, height: LATIN_EM }
  const writing = writingIn(gray, placeIn(gray, row))!
  return new LatinLine(new ScaledInks(writing.ink, writing.box), faces)
}
