import type { GrayRaster } from '../../../electron/core/image/raster'

/** A dark circle line. */
export function drawRing(page: GrayRaster, x: number, y: number, radius: number, thick: number): void {
  for (let row = 0; row < page.height; row++)
    for (let column = 0; column < page.width; column++)
      if (Math.abs(Math.hypot(column - x, row - y) - radius) < thick / 2)
        page.data[row * page.width + column] = 60
}
