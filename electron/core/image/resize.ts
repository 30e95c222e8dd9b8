import { newGray, newRgba } from './new-raster'
import type { GrayRaster, RgbaRaster } from './raster'

/** Resizes to exactly width × height: each side is averaged when it shrinks, interpolated when it grows. */
export function resizeRgba(picture: RgbaRaster, width: number, height: number): RgbaRaster {
  const out = newRgba(width, height)
  resizeInto(picture.data, picture.width, picture.height, out.data, width, height, 4)
  return out
}

/** Resizes to exactly width × height: each side is averaged when it shrinks, interpolated when it grows. */
export function resizeGray(gray: GrayRaster, width: number, height: number): GrayRaster {
  const out = newGray(width, height)
  resizeInto(gray.data, gray.width, gray.height, out.data, width, height, 1)
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
function resizeInto(
  source: Uint8Array | Uint8ClampedArray,
  fromWidth: number,
  fromHeight: number,
  target: Uint8Array | Uint8ClampedArray,
  width: number,
  height: number,
  channels: number,
): void {
  const across = taps(fromWidth, width)
  const down = taps(fromHeight, height)
  const sums = new Float32Array(fromWidth * channels)
  const rowLength = fromWidth * channels
  for (let y = 0; y < height; y++) {
    const rows = down.count[y]!
    for (let k = 0; k < rows; k++) {
      const weight = down.weight[y * down.most + k]!
      const row = (down.first[y]! + k) * rowLength
      if (k === 0) for (let i = 0; i < rowLength; i++) sums[i] = source[row + i]! * weight
      else for (let i = 0; i < rowLength; i++) sums[i]! += source[row + i]! * weight
    }
    const line = y * width * channels
    for (let x = 0; x < width; x++) {
      const start = across.first[x]! * channels
      const many = across.count[x]!
      const at = x * across.most
      for (let c = 0; c < channels; c++) {
        let sum = 0.5
        for (let k = 0; k < many; k++) sum += sums[start + k * channels + c]! * across.weight[at + k]!
        // Clamped arrays round by themselves; the half is for plain bytes, which cut off.
        target[line + x * channels + c] = Math.min(255, Math.floor(sum))
      }
    }
  }
}
