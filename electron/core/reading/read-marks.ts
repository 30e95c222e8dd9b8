import type { DocumentKind } from '../documents/document-kind'
import { clipRect, cropGray } from '../image/crop'
import { findRing } from '../image/find-ring'
import { inkComponents } from '../image/ink-components'
import type { GrayRaster, Rect } from '../image/raster'
import type { LabelFound } from './label-found'
import type { PlacedText } from './line-text'
import type { FieldRead, Seen } from './read-fields'

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
/** How far a seal's sides may differ, as the logarithm of their ratio. */
const ROUND = 0.22
/** How far a seal may lie from its label, in heights of the label. */
const NEAR = 7

const found = (value: 'present' | 'absent', confidence: number, rect: Rect): FieldRead => ({
  value,
  confidence,
  alternatives: [value, value, value],
  rect,
})

/** The marks that a kind of form asks for, by field. A seal is seen even where it covers its own label. */
export function readMarks(
  document: DocumentKind,
  labels: readonly LabelFound[],
  lines: readonly PlacedText[],
  gray: GrayRaster,
  { redAreas, colourless }: Seen,
): [field: string, mark: FieldRead][] {
  return document.labels.flatMap((asked): [string, FieldRead][] => {
    const { field, mark } = asked
    if (field === null || !mark) return []
    const label = labels.find((one) => one.field === asked)
    if (mark === 'seal') {
      const seal = label ? readSeal(label, redAreas, colourless, gray) : anySeal(redAreas, gray)
      return seal ? [[field, seal]] : []
    }
    const signature = label ? readSignature(label, labels, lines, gray) : null
    return signature ? [[field, signature]] : []
  })
}

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
  // People stamp on the name as well as in the place for it.
  const elsewhere = anySeal(redAreas, gray)
  if (elsewhere) return elsewhere
  const around: Rect = {
    x: label.rect.x - label.rect.height * NEAR,
    y: label.rect.y - label.rect.height * NEAR * 1.6,
    width: label.rect.width + label.rect.height * NEAR * 3,
    height: label.rect.height * (NEAR * 3.2 + 1),
  }
  // A photograph of a copy has the light's colour, its seal none.
  const ring = findRing(gray, around, (width * SEAL) / 2, (width * LARGE_SEAL) / 2)
  if (ring) return found('present', 0.85, ring.rect)
  return colourless ? null : found('absent', 0.8, label.rect)
}

/** A red figure as round as seals are, wherever it stands. */
function anySeal(redAreas: readonly Rect[], { width }: GrayRaster): FieldRead | null {
  const round = redAreas.find(
    (area) => isSealLike(area, width) && Math.abs(Math.log(area.width / area.height)) < ROUND,
  )
  return round ? found('present', 0.85, round) : null
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
