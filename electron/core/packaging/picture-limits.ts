import type { PictureFormat } from '../reference/provider-facts'

/** What a form takes in one of its slots. Null = no limit that anybody states. */
export interface PictureLimits {
  /** Empty = any. */
  readonly formats: readonly PictureFormat[]
  readonly maxBytes: number | null
  readonly minBytes: number | null
  /** Pixels of the upright picture. */
  readonly minWidth: number | null
  readonly minHeight: number | null
  readonly maxSide: number | null
}

/** What is known of a material's file without decoding it. */
export interface PictureFacts {
  /** By the bytes: jpeg, png, heic … */
  readonly format: string
  readonly bytes: number
  /** Upright pixels; null when the header does not say (PDF). */
  readonly width: number | null
  readonly height: number | null
  readonly pages: number
  /** Whether it shows upright as it is stored, without a turn that only some viewers make. */
  readonly upright: boolean
}

/** Why a file does not go as it is. */
export const FIT_REASONS = [
  'format',
  'bytes',
  'side',
  'turn',
  'pages',
  'stitch',
  'flatten',
  'redact',
  'watermark',
] as const
export type FitReason = (typeof FIT_REASONS)[number]

/** What stands between the file and the slot, as far as a copy can help; a picture that is too small it cannot. */
export function fitReasons(facts: PictureFacts, limits: PictureLimits): FitReason[] {
  const { format, bytes, width, height, pages, upright } = facts
  const reasons: FitReason[] = []
  const anyFormat = limits.formats.length === 0
  if (!anyFormat && !limits.formats.some((one) => one === format)) reasons.push('format')
  if (limits.maxBytes !== null && bytes > limits.maxBytes) reasons.push('bytes')
  if (limits.maxSide !== null && Math.max(width ?? 0, height ?? 0) > limits.maxSide) reasons.push('side')
  if (!upright) reasons.push('turn')
  if (pages > 1 && !(format === 'pdf' && (anyFormat || limits.formats.includes('pdf')))) reasons.push('pages')
  return reasons
}
