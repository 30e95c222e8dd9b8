import type { GrayRaster } from './raster'

/** Of a bell's values half lie within this share of its standard deviation. */
const MEDIAN = 0.6745
/** By so much the sum below widens the grain of a picture whose pixels are grained each for itself. */
const WIDENED = 6
/** The sum's greatest value, and one. */
const SUMS = 8 * 255 + 1

/**
 * How grainy a picture is: standard deviation in gray levels, from how far each pixel lies off the plane of its
 * neighbours. Print covers little of a page, so that the median tells of the paper. After Immerkær's way of estimating
 * noise (1996).
 */
export function grainOf({ width, height, data }: GrayRaster): number {
  const counts = new Uint32Array(SUMS)
  let all = 0
  for (let y = 1; y < height - 1; y += 2)
    for (let x = 1, at = y * width + 1; x < width - 1; x += 2, at += 2) {
      const [above, below] = [at - width, at + width]
      const corners = data[above - 1]! + data[above + 1]! + data[below - 1]! + data[below + 1]!
      const sides = data[above]! + data[below]! + data[at - 1]! + data[at + 1]!
      counts[Math.abs(corners - 2 * sides + 4 * data[at]!)]!++
      all++
    }
  let sum = 0
  for (let value = 0; value < SUMS; value++) {
    sum += counts[value]!
    if (sum * 2 > all) return value / MEDIAN / WIDENED
  }
  return 0
}
