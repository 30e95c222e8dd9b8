import type { Rect } from '../draw/rect'
import type { Sheet } from '../draw/sheet'
import type { Corners, Point } from '../truth'

/** A picture on its way from drawing to file, with the truth that goes along; `boxes` and `outline` in its pixels. */
export interface Shot {
  readonly canvas: OffscreenCanvas
  readonly boxes: ReadonlyMap<string, Corners>
  readonly outline: Corners | null
  readonly lost: ReadonlySet<string>
  readonly faults: readonly string[]
  /** Of the JPEG, 0 to 1. */
  readonly quality: number
}

export function cornersOf({ x, y, width, height }: Rect, scale = 1): Corners {
  const [left, top, right, bottom] = [x * scale, y * scale, (x + width) * scale, (y + height) * scale]
  return [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ]
}

export const mapCorners = (corners: Corners, move: (point: Point) => Point): Corners => [
  move(corners[0]),
  move(corners[1]),
  move(corners[2]),
  move(corners[3]),
]

/** The drawing as it is, every field in its place; from now on its canvas is measured in pixels. */
export function shotOf(sheet: Sheet): Shot {
  sheet.context.resetTransform()
  return {
    canvas: sheet.canvas,
    boxes: new Map([...sheet.boxes].map(([field, rect]) => [field, cornersOf(rect, sheet.scale)])),
    outline: null,
    lost: new Set(),
    faults: [...sheet.faults],
    quality: 0.92,
  }
}

export const contextOf = (canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D =>
  canvas.getContext('2d', { willReadFrequently: true })!

/** The same picture on a new canvas: moves boxes and outline along. */
export const moved = (shot: Shot, canvas: OffscreenCanvas, move: (point: Point) => Point): Shot => ({
  ...shot,
  canvas,
  boxes: new Map([...shot.boxes].map(([field, corners]) => [field, mapCorners(corners, move)])),
  outline: shot.outline && mapCorners(shot.outline, move),
})
