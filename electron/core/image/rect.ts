import type { Rect } from './raster'

/** The edges of a rectangle that are not its own, and the middle of its height. */

export const rightOf = ({ x, width }: Rect): number => x + width
export const bottomOf = ({ y, height }: Rect): number => y + height
export const middleOf = ({ y, height }: Rect): number => y + height / 2
