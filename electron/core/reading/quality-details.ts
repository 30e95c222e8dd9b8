import type { QualitySign } from '../image/page-quality'
import type { Rect } from '../image/raster'
import { carriesColour } from './carries-colour'
import type { Box, Kind, Quality, QualityDetail, QualityPlace } from './reading'

/** What is known of a document once it was read; rects in its upright, flattened pixels. */
export interface DocumentSeen {
  readonly kind: Kind
  readonly width: number
  readonly height: number
  readonly signs: readonly QualitySign[]
  /** Where each field stands, read or not. */
  readonly places: Readonly<Record<string, Rect>>
  readonly rotation: Quality['rotation']
  readonly textPx: number | null
  readonly boxOf: (rect: Rect) => Box
}

/** Below this height a line of text is too small to be read with certainty, in pixels of the original. */
const SMALL_TEXT = 16
/** A field is touched when so much of its place is covered. */
const TOUCHED = 0.12

/** The warnings about one document, each with its place, the fields it touches and how likely it is. */
export function qualityOfDocument(seen: DocumentSeen): Quality {
  const { kind, signs, rotation, textPx } = seen
  const details: QualityDetail[] = signs
    .filter(({ warning }) => canBeSaid(warning, kind))
    .map(({ warning, likely, rect }) => ({ warning, likely, ...placed(rect, seen) }))
  if (textPx !== null && textPx < SMALL_TEXT)
    details.push({ ...ALL_OVER, warning: 'low-resolution', likely: likelyTooSmall(textPx) })
  if (rotation !== 0) details.push({ ...ALL_OVER, warning: 'rotated', likely: 0.99 })
  return { warnings: [...new Set(details.map(({ warning }) => warning))], rotation, textPx, details }
}

/** Black print on white has no colours to begin with, and what is no known document has no sides to be cut. */
const canBeSaid = (warning: QualitySign['warning'], kind: Kind): boolean =>
  warning === 'copy' ? carriesColour(kind) : warning !== 'cropped' || kind !== 'unknown'

const ALL_OVER = { box: null, fields: [], where: null }

const likelyTooSmall = (textPx: number): number => Math.min(0.95, 0.5 + (SMALL_TEXT - textPx) * 0.06)

function placed(
  rect: Rect | null,
  { places, width, height, boxOf }: DocumentSeen,
): Pick<QualityDetail, 'box' | 'fields' | 'where'> {
  if (!rect) return ALL_OVER
  const where = whereOn(rect, width, height)
  // Of what lies all over the document nothing is said by saying every field.
  const fields = Object.entries(where === null ? {} : places)
    .filter(([, place]) => sharedArea(rect, place) > place.width * place.height * TOUCHED)
    .map(([field]) => field)
  return { box: where === null ? null : boxOf(rect), fields, where }
}

function sharedArea(a: Rect, b: Rect): number {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return across > 0 && down > 0 ? across * down : 0
}

/** Which of the nine parts of the document; null for what covers most of it. */
export function whereOn(rect: Rect, width: number, height: number): QualityPlace | null {
  const across = partOf(rect.x, rect.width, width, ['left', '', 'right'])
  const down = partOf(rect.y, rect.height, height, ['top', '', 'bottom'])
  if (rect.width > width * 0.6 && rect.height > height * 0.6) return null
  const name = [down, across].filter((part) => part !== '').join('-')
  return name === '' ? 'middle' : (name as QualityPlace)
}

/** A long part is in the middle of its direction: nothing of it tells left from right. */
function partOf(from: number, size: number, all: number, names: readonly [string, string, string]): string {
  if (size > all * 0.6) return names[1]
  const middle = (from + size / 2) / all
  return middle < 0.36 ? names[0] : middle > 0.64 ? names[2] : names[1]
}
