import type { Quad } from './homography'
import type { Point } from './raster'

/** A side of the flattened document before it is turned upright. */
export type PageSide = 'top' | 'right' | 'bottom' | 'left'

const SIDES: readonly PageSide[] = ['top', 'right', 'bottom', 'left']
/** A corner this near the picture's edge, as a share of its longer side, lies on it. */
const ON_EDGE = 0.012

/**
 * Sides of the document's outline that run along the picture's own edge: the document goes on beyond it. `quad`
 * begins at its top left corner and goes round clockwise, as flattening takes it.
 */
export function cutSides(quad: Quad, width: number, height: number): PageSide[] {
  const near = Math.max(width, height) * ON_EDGE
  const edges: ((point: Point) => boolean)[] = [
    ({ y }) => y <= near,
    ({ x }) => x >= width - 1 - near,
    ({ y }) => y >= height - 1 - near,
    ({ x }) => x <= near,
  ]
  const cut = SIDES.filter((_, at) => {
    const [a, b] = [quad[at]!, quad[(at + 1) % 4]!]
    return edges.some((onEdge) => onEdge(a) && onEdge(b))
  })
  // A document that fills the picture was framed so, not cut.
  return cut.length > 2 ? [] : cut
}
