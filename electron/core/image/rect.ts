import type { Rect } from './raster'

/** The edges of a rectangle that are not its own, the middle of its height, and where it lies. */

export const rightOf = ({ x, width }: Rect): number => x + width
export const bottomOf = ({ y, height }: Rect): number => y + height
export const middleOf = ({ y, height }: Rect): number => y + height / 2

/** True of a rectangle whose middle lies in the area. */
export const liesIn = (rect: Rect, area: Rect): boolean => {
  const across = rect.x + rect.width / 2
  const down = middleOf(rect)
  return across >= area.x && across <= rightOf(area) && down >= area.y && down <= bottomOf(area)
}
