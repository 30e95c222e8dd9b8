import type { Quality } from '../../electron/core/reading/reading'
import type { DecodedPage } from './decode'
import type { DocumentRead } from './read-page'

/** Below this height a line of text is too small to be read with certainty, in pixels of the original. */
const SMALL_TEXT = 16

export function qualityOf(page: DecodedPage, read: DocumentRead): Quality {
  const { laid } = read
  const textPx =
    read.textHeight === null ? null : Math.max(1, Math.round(textHeightOnPage(read) / page.scale))
  const warnings: Quality['warnings'] = [...laid.look().quality.warnings]
  if (textPx !== null && textPx < SMALL_TEXT) warnings.push('low-resolution')
  if (laid.turn !== 0) warnings.push('rotated')
  return { warnings, rotation: laid.turn, textPx }
}

/** The flattened document may be larger or smaller than it lies on the page. */
function textHeightOnPage({ laid, textHeight }: DocumentRead): number {
  const { width, height } = laid
  const top = laid.projection.toPage({ x: width / 2, y: height / 2 - 50 })
  const end = laid.projection.toPage({ x: width / 2, y: height / 2 + 50 })
  return ((textHeight ?? 0) * Math.hypot(end.x - top.x, end.y - top.y)) / 100
}
