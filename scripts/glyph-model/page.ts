import { FEATURES, featuresOf } from '../../electron/core/reading/glyph-features'
import { randomFrom } from '../../test/samples/random'
import { base64 } from './base64'
import { modelCharacters, rarerCharacters } from './characters'
import { cellPatch } from './spoil'

/** Runs in a page: renders every character of a face and takes the features of clean and spoilt cells. */

const EM = 64
const MARGIN = 16
const SIDE = EM + 2 * MARGIN
const TOP = 0.88
const COLUMNS = 8
const SHEET = 64
/** A feature of 0.25 fills a byte: shares of 64 places and directions are small. */
export const BYTE = 1020

const canvas = new OffscreenCanvas(COLUMNS * SIDE, (SHEET / COLUMNS) * SIDE)
const context = canvas.getContext('2d', { willReadFrequently: true, alpha: false })!

const SETS = { usual: modelCharacters, rarer: rarerCharacters }
export type CharacterSet = keyof typeof SETS

export const characters = (set: CharacterSet): readonly string[] => SETS[set]()

function drawSheet(font: string, part: readonly string[]): { pixels: Uint8ClampedArray; advances: number[] } {
  context.fillStyle = '#fff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.fillStyle = '#000'
  context.font = font
  context.textBaseline = 'alphabetic'
  const advances = part.map((character, at) => {
    const [left, top] = [(at % COLUMNS) * SIDE, Math.floor(at / COLUMNS) * SIDE]
    context.fillText(character, left + MARGIN, top + MARGIN + TOP * EM)
    return context.measureText(character).width
  })
  return { pixels: context.getImageData(0, 0, canvas.width, canvas.height).data, advances }
}

function tile(pixels: Uint8ClampedArray, at: number): Float32Array {
  const [left, top] = [(at % COLUMNS) * SIDE, Math.floor(at / COLUMNS) * SIDE]
  const data = new Float32Array(SIDE * SIDE)
  for (let y = 0; y < SIDE; y++)
    for (let x = 0; x < SIDE; x++)
      data[y * SIDE + x] = 1 - pixels[((top + y) * canvas.width + left + x) * 4 + 1]! / 255
  return data
}

/**
 * Features of `variants` cells of every character as bytes in base64, the first of them clean; zeros where the face
 * has nothing: then the two generic families behind it show through, or nothing at all.
 */
export async function featuresOfFace(
  { family, weight, css }: { family: string; weight: number; css?: string },
  variants: number,
  set: CharacterSet,
): Promise<string> {
  const all = characters(set)
  const font = (generic: string): string => `${weight} ${EM}px "${family}", ${generic}`
  if (css) await document.fonts.load(`${weight} ${EM}px "${family}"`, all.join(''))
  const random = randomFrom(`glyph-model/${family}/${weight}`)
  const found = new Uint8Array(all.length * variants * FEATURES)
  for (let from = 0; from < all.length; from += SHEET) {
    const part = all.slice(from, from + SHEET)
    const { pixels, advances } = drawSheet(font('serif'), part)
    const other = drawSheet(font('sans-serif'), part).pixels
    for (const [at, advance] of advances.entries()) {
      const data = tile(pixels, at)
      const same = tile(other, at).every((value, place) => Math.abs(value - data[place]!) < 0.02)
      if (!same || advance < 1 || advance > EM + MARGIN) continue
      const rendered = { ink: { width: SIDE, height: SIDE, data }, em: EM, margin: MARGIN, advance }
      for (let variant = 0; variant < variants; variant++) {
        const features = featuresOf(cellPatch(rendered, variant === 0 ? null : random))
        const start = ((from + at) * variants + variant) * FEATURES
        features?.forEach((value, place) => (found[start + place] = Math.min(255, Math.round(value * BYTE))))
      }
    }
  }
  return base64(found)
}
