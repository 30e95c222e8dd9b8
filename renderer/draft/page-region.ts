import type { PageView } from '../../electron/contract/views'

export interface Region {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const MARGIN = 0.03
/** A document that fills most of the picture gains nothing from being cut out. */
const WORTH_IT = 0.7

/** The part of a page to show, in the page's pixels: the document with a little air, or the whole page. */
export function regionOf(page: Pick<PageView, 'width' | 'height' | 'outline'>, trim: boolean): Region {
  const whole = { x: 0, y: 0, width: page.width, height: page.height }
  if (!trim || !page.outline) return whole
  const air = MARGIN * Math.max(page.width, page.height)
  const xs = page.outline.map(([x]) => x)
  const ys = page.outline.map(([, y]) => y)
  const x = Math.max(0, Math.min(...xs) - air)
  const y = Math.max(0, Math.min(...ys) - air)
  const width = Math.min(page.width, Math.max(...xs) + air) - x
  const height = Math.min(page.height, Math.max(...ys) + air) - y
  if (width <= 0 || height <= 0 || width * height > WORTH_IT * page.width * page.height) return whole
  return { x, y, width, height }
}
