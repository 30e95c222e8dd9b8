import { newGray, newRgba } from './new-raster'
import type { GrayRaster, Point, RgbaRaster } from './raster'

/** Degrees clockwise. */
export type QuarterTurn = 0 | 90 | 180 | 270

/** Turns clockwise; 0 gives the picture itself. */
export function turnRgba(picture: RgbaRaster, turn: QuarterTurn): RgbaRaster {
  if (turn === 0) return picture
  const swap = turn !== 180
  const out = newRgba(swap ? picture.height : picture.width, swap ? picture.width : picture.height)
  // Whole pixels as 32-bit words: four times fewer moves.
  turnCells(words(picture.data), picture.width, picture.height, words(out.data), turn)
  return out
}

/** Turns clockwise; 0 gives the picture itself. */
export function turnGray(gray: GrayRaster, turn: QuarterTurn): GrayRaster {
  if (turn === 0) return gray
  const swap = turn !== 180
  const out = newGray(swap ? gray.height : gray.width, swap ? gray.width : gray.height)
  turnCells(gray.data, gray.width, gray.height, out.data, turn)
  return out
}

/** Where a point of a width × height picture lies after the picture was turned clockwise. */
export function turnPoint(point: Point, width: number, height: number, turn: QuarterTurn): Point {
  if (turn === 90) return { x: height - point.y, y: point.x }
  if (turn === 180) return { x: width - point.x, y: height - point.y }
  if (turn === 270) return { x: point.y, y: width - point.x }
  return point
}

/** The turn that undoes a turn. */
export function turnBack(turn: QuarterTurn): QuarterTurn {
  return turn === 90 ? 270 : turn === 270 ? 90 : turn
}

function words(data: Uint8ClampedArray): Uint32Array {
  // A view must start on a word; a copy does.
  const aligned = data.byteOffset % 4 === 0 ? data : data.slice()
  return new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength >> 2)
}

function turnCells(
  from: Uint32Array | Uint8Array,
  width: number,
  height: number,
  to: Uint32Array | Uint8Array,
  turn: QuarterTurn,
): void {
  if (turn === 180) {
    for (let i = 0, j = width * height - 1; j >= 0; i++, j--) to[j] = from[i]!
    return
  }
  // Small tiles, since one of the two pictures is walked down its columns.
  const tile = 32
  for (let top = 0; top < height; top += tile)
    for (let left = 0; left < width; left += tile) {
      const bottom = Math.min(height, top + tile)
      const right = Math.min(width, left + tile)
      for (let y = top; y < bottom; y++)
        for (let x = left; x < right; x++) {
          const at = turn === 90 ? x * height + (height - 1 - y) : (width - 1 - x) * height + y
          to[at] = from[y * width + x]!
        }
    }
}
