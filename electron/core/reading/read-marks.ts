import { clipRect, cropGray } from '../image/crop'
import { findRing } from '../image/find-ring'
import { inkComponents } from '../image/ink-components'
import type { GrayRaster, Rect } from '../image/raster'
import type { LabelFound } from './find-labels'
import type { PlacedText } from './line-text'
import type { FieldRead } from './read-fields'

/** Marks of a form that are seen rather than read: a signature beside its label, a seal. */

/** Levels at which a pixel is ink. */
const INK = 150
/** Share of inked pixels of tall strokes from which handwriting stands beside the label, and below which none does. */
const SIGNED = 0.018
const BLANK = 0.006
/** Strokes lower than this, in heights of the label, are dots and lines to write on. */
const TALL = 0.4
/** A seal's least and largest side, as a share of the document's width. */
const SEAL = 0.07
const LARGE_SEAL = 0.32
/** How far a seal may lie from its label, in heights of the label. */
const NEAR = 7

const found = (value: 'present' | 'absent', confidence: number, rect: Rect): FieldRead => ({
  value,
  confidence,
  alternatives: [value, value, value],
  rect,
})

/**
 * Handwriting right of the label; print found there by the line search does not count. Neither is said when only a
 * little ink stands there.
 */
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
      .filter((one) => one.rect.x > left && Math.abs(one.rect.y - rect.y) < rect.height && isPrint(one, rect))
      .map((one) => one.rect.x - rect.height * 0.3),
  )
  const area: Rect = {
    x: left,
    y: rect.y - rect.height * 0.9,
    width: limit - left,
    height: rect.height * 2.5,
  }
  if (area.width < rect.height * 1.5) return null
  const share = strokeShare(gray, area, rect.height * TALL)
  if (share >= SIGNED) return found('present', share >= SIGNED * 2 ? 0.93 : 0.85, area)
  return share < BLANK ? found('absent', 0.9, area) : null
}

/** Sure, and as high as the label; handwriting is larger, and read badly. */
const isPrint = ({ characters, confidence, rect }: PlacedText, label: Rect): boolean =>
  characters.length >= 2 && (confidence ?? 0) > 0.85 && Math.abs(rect.height / label.height - 1) < 0.35

/** A seal by its colour, near its label rather than elsewhere; on a black-and-white copy by its ring alone. */
export function readSeal(
  label: LabelFound,
  redAreas: readonly Rect[],
  colourless: boolean,
  gray: GrayRaster,
): FieldRead | null {
  const { width } = gray
  const seals = redAreas.filter((area) => isSealLike(area, width))
  const near = seals.find((area) => distance(area, label.rect) < label.rect.height * NEAR)
  if (near) return found('present', 0.93, near)
  // Where a form sets its labels is not where people stamp; a red head of the page is no seal.
  const lower = seals.find((area) => area.y + area.height > label.rect.y - label.rect.height * NEAR)
  if (lower) return found('present', 0.85, lower)
  if (!colourless) return found('absent', 0.8, label.rect)
  const around: Rect = {
    x: label.rect.x - label.rect.height * NEAR,
    y: label.rect.y - label.rect.height * NEAR * 1.6,
    width: label.rect.width + label.rect.height * NEAR * 3,
    height: label.rect.height * (NEAR * 3.2 + 1),
  }
  const ring = findRing(gray, around, (width * SEAL) / 2, (width * LARGE_SEAL) / 2)
  return ring ? found('present', 0.85, ring.rect) : null
}

function isSealLike({ width, height }: Rect, pageWidth: number): boolean {
  const [low, high] = [Math.min(width, height), Math.max(width, height)]
  return low > pageWidth * SEAL && high < low * 1.9
}

/** Between the nearest edges of two rects; 0 when they touch. */
function distance(a: Rect, b: Rect): number {
  const across = Math.max(a.x - b.x - b.width, b.x - a.x - a.width, 0)
  const down = Math.max(a.y - b.y - b.height, b.y - a.y - a.height, 0)
  return Math.hypot(across, down)
}

/** Share of an area taken by the ink of strokes at least `tall` pixels high. */
function strokeShare(gray: GrayRaster, area: Rect, tall: number): number {
  const inside = clipRect(area, gray.width, gray.height)
  if (!inside) return 0
  const part = cropGray(gray, inside)
  const parts = inkComponents({ ...part, data: part.data.map((level) => (level < INK ? 1 : 0)) })
  let ink = 0
  for (let c = 0; c < parts.count; c++)
    if (parts.bottom[c]! - parts.top[c]! + 1 >= tall) ink += parts.area[c]!
  return ink / (inside.width * inside.height)
}
