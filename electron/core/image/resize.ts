import { newGray, newRgba } from './new-raster'
import type { GrayRaster, RgbaRaster } from './raster'

/** Resizes to exactly width × height: each side is averaged when it shrinks, interpolated when it grows. */
export function resizeRgba(picture: RgbaRaster, width: number, height: number): RgbaRaster {
  const out = newRgba(width, height)
  resizeRgbaInto(picture, out)
  return out
}

/** Resizes to exactly width × height: each side is averaged when it shrinks, interpolated when it grows. */
export function resizeGray(gray: GrayRaster, width: number, height: number): GrayRaster {
  const out = newGray(width, height)
  resizeGrayInto(gray, out)
  return out
}

/**
 * Shrinks so that the longest side is at most maxSide; a smaller picture is returned as it is. Halved first as often
 * as that goes: whole-number averages of four pixels cost a fraction of the weighted ones.
 */
export function shrinkRgba(picture: RgbaRaster, maxSide: number): RgbaRaster {
  let from = picture
  while (Math.max(from.width, from.height) >= maxSide * 2 && canHalve(from)) from = halveRgba(from)
  const scale = maxSide / Math.max(picture.width, picture.height)
  if (scale >= 1) return picture
  return resizeRgba(from, shrunk(picture.width, scale), shrunk(picture.height, scale))
}

/** As `shrinkRgba`. */
export function shrinkGray(gray: GrayRaster, maxSide: number): GrayRaster {
  let from = gray
  while (Math.max(from.width, from.height) >= maxSide * 2 && canHalve(from)) from = halveGray(from)
  const scale = maxSide / Math.max(gray.width, gray.height)
  if (scale >= 1) return gray
  return resizeGray(from, shrunk(gray.width, scale), shrunk(gray.height, scale))
}

const canHalve = ({ width, height }: { width: number; height: number }): boolean => width >= 4 && height >= 4

/** Half as wide and high, each pixel the mean of four; an odd last row or column is left out. */
export function halveRgba({ width, height, data }: RgbaRaster): RgbaRaster {
  const out = newRgba(width >> 1, height >> 1)
  const stride = width * 4
  for (let y = 0, to = 0; y < out.height; y++)
    for (let x = 0, p = y * 2 * stride; x < out.width; x++, p += 8, to += 4) {
      const q = p + stride
      out.data[to] = (data[p]! + data[p + 4]! + data[q]! + data[q + 4]! + 2) >> 2
      out.data[to + 1] = (data[p + 1]! + data[p + 5]! + data[q + 1]! + data[q + 5]! + 2) >> 2
      out.data[to + 2] = (data[p + 2]! + data[p + 6]! + data[q + 2]! + data[q + 6]! + 2) >> 2
      out.data[to + 3] = 255
    }
  return out
}

/** As `halveRgba`. */
export function halveGray({ width, height, data }: GrayRaster): GrayRaster {
  const out = newGray(width >> 1, height >> 1)
  for (let y = 0, to = 0; y < out.height; y++)
    for (let x = 0, p = y * 2 * width; x < out.width; x++, p += 2, to++)
      out.data[to] = (data[p]! + data[p + 1]! + data[p + width]! + data[p + width + 1]! + 2) >> 2
  return out
}

function shrunk(side: number, scale: number): number {
  return Math.max(1, Math.round(side * scale))
}

interface Taps {
  /** First source index of each target index. */
  readonly first: Int32Array
  /** Number of source indexes of each target index. */
  readonly count: Int32Array
  /** Weights, `most` for each target index; they sum to 1. */
  readonly weight: Float32Array
  readonly most: number
}

function taps(from: number, to: number): Taps {
  const step = from / to
  const most = Math.max(2, Math.ceil(step) + 1)
  const first = new Int32Array(to)
  const count = new Int32Array(to)
  const weight = new Float32Array(to * most)
  for (let i = 0; i < to; i++) {
    if (step <= 1) {
      const at = Math.min(from - 1, Math.max(0, (i + 0.5) * step - 0.5))
      const low = Math.min(Math.floor(at), Math.max(0, from - 2))
      first[i] = low
      count[i] = Math.min(2, from)
      weight[i * most] = from === 1 ? 1 : 1 - (at - low)
      if (from > 1) weight[i * most + 1] = at - low
      continue
    }
    const start = i * step
    const end = Math.min(from, start + step)
    const low = Math.floor(start)
    const high = Math.min(from, Math.ceil(end))
    first[i] = low
    count[i] = high - low
    for (let k = low; k < high; k++)
      weight[i * most + k - low] = (Math.min(end, k + 1) - Math.max(start, k)) / (end - start)
  }
  return { first, count, weight, most }
}

/** Row sums first, so that a large picture is walked once in the order in which it lies in memory. */
function resizeRgbaInto(source: RgbaRaster, target: RgbaRaster): void {
  const across = taps(source.width, target.width)
  const down = taps(source.height, target.height)
  const sums = new Float32Array(source.width * 3)
  const stride = source.width * 4
  const from = source.data
  const to = target.data
  for (let y = 0, out = 0; y < target.height; y++) {
    sums.fill(0)
    for (let k = 0; k < down.count[y]!; k++) {
      const weight = down.weight[y * down.most + k]!
      let p = (down.first[y]! + k) * stride
      for (let i = 0; i < sums.length; i += 3, p += 4) {
        sums[i]! += from[p]! * weight
        sums[i + 1]! += from[p + 1]! * weight
        sums[i + 2]! += from[p + 2]! * weight
      }
    }
    for (let x = 0; x < target.width; x++, out += 4) {
      const many = across.count[x]!
      const at = x * across.most
      let i = across.first[x]! * 3
      // Clamped arrays round by themselves: whole numbers go in.
      let [red, green, blue] = [0.5, 0.5, 0.5]
      for (let k = 0; k < many; k++, i += 3) {
        const weight = across.weight[at + k]!
        red += sums[i]! * weight
        green += sums[i + 1]! * weight
        blue += sums[i + 2]! * weight
      }
      to[out] = red | 0
      to[out + 1] = green | 0
      to[out + 2] = blue | 0
      to[out + 3] = 255
    }
  }
}

function resizeGrayInto(source: GrayRaster, target: GrayRaster): void {
  const across = taps(source.width, target.width)
  const down = taps(source.height, target.height)
  const sums = new Float32Array(source.width)
  for (let y = 0, out = 0; y < target.height; y++) {
    sums.fill(0)
    for (let k = 0; k < down.count[y]!; k++) {
      const weight = down.weight[y * down.most + k]!
      const row = (down.first[y]! + k) * source.width
      for (let i = 0; i < sums.length; i++) sums[i]! += source.data[row + i]! * weight
    }
    for (let x = 0; x < target.width; x++, out++) {
      const many = across.count[x]!
      const at = x * across.most
      const first = across.first[x]!
      let sum = 0.5
      for (let k = 0; k < many; k++) sum += sums[first + k]! * across.weight[at + k]!
      target.data[out] = sum > 255 ? 255 : sum
    }
  }
}
