import type { GrayRaster, Rect } from '../image/raster'
import type { LabelFound } from './find-labels'
import type { PlacedText } from './line-text'
import type { FieldRead } from './read-fields'

/** Marks of a form that are seen rather than read: a signature beside its label, a red seal. */

/** Levels below white at which a pixel is ink. */
const INK = 150
/** Share of inked pixels above which handwriting stands beside the label. */
const SIGNED = 0.012
/** A seal's least side, as a share of the document's width. */
const SEAL = 0.07

const found = (value: 'present' | 'absent', confidence: number, rect: Rect): FieldRead => ({
  value,
  confidence,
  alternatives: [value, value, value],
  rect,
})

/** Handwriting right of the label; print found there by the line search does not count as a signature. */
export function readSignature(
  label: LabelFound,
  labels: readonly LabelFound[],
  lines: readonly PlacedText[],
  gray: GrayRaster,
): FieldRead | null {
  const { rect } = label
  const left = rect.x + rect.width + rect.height * 0.6
  const limit = Math.min(
    gray.width,
    left + rect.height * 9,
    ...labels
      .filter((one) => one.rect.x > left && Math.abs(one.rect.y - rect.y) < rect.height * 1.5)
      .map((one) => one.rect.x - rect.height * 0.3),
    ...lines
      .filter((one) => one.rect.x > left && Math.abs(one.rect.y - rect.y) < rect.height && isPrint(one))
      .map((one) => one.rect.x - rect.height * 0.3),
  )
  const area: Rect = {
    x: left,
    y: rect.y - rect.height * 0.7,
    width: limit - left,
    height: rect.height * 2.2,
  }
  if (area.width < rect.height * 1.5) return null
  const share = inkShare(gray, area)
  return found(
    share >= SIGNED ? 'present' : 'absent',
    share >= SIGNED * 2 || share < SIGNED / 2 ? 0.9 : 0.6,
    area,
  )
}

const isPrint = ({ characters, confidence }: PlacedText): boolean =>
  characters.length >= 2 && (confidence ?? 0) > 0.8

/** A red blob of a seal's size and shape. On a black-and-white copy no seal can be told from print. */
export function readSeal(
  label: LabelFound,
  redAreas: readonly Rect[],
  colourless: boolean,
  width: number,
): FieldRead | null {
  const seal = redAreas.find(
    (area) =>
      Math.min(area.width, area.height) > width * SEAL &&
      Math.max(area.width, area.height) < Math.min(area.width, area.height) * 1.9,
  )
  if (seal) return found('present', 0.9, seal)
  return colourless ? null : found('absent', 0.8, label.rect)
}

function inkShare(gray: GrayRaster, area: Rect): number {
  const right = Math.min(gray.width, Math.round(area.x + area.width))
  const bottom = Math.min(gray.height, Math.round(area.y + area.height))
  let dark = 0
  let all = 0
  for (let y = Math.max(0, Math.round(area.y)); y < bottom; y++)
    for (let x = Math.max(0, Math.round(area.x)); x < right; x++) {
      all++
      if (gray.data[y * gray.width + x]! < INK) dark++
    }
  return all > 0 ? dark / all : 0
}
