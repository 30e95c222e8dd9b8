import type { Quality } from '../../electron/core/reading/reading'
import type { DecodedPage } from './decode'
import type { DocumentRead } from './read-page'

/** Below this height a line of text is too small to be read with certainty, in pixels of the original. */
const SMALL_TEXT = 16

export function qualityOf(page: DecodedPage, read: DocumentRead): Quality {
  const textPx = read.textHeight === null ? null : Math.round(read.textHeight / page.scale)
  const warnings: Quality['warnings'] = []
  if (textPx !== null && textPx < SMALL_TEXT) warnings.push('low-resolution')
  if (read.laid.turn !== 0) warnings.push('rotated')
  return { warnings, rotation: read.laid.turn, textPx }
}
