import { brightest, darkest } from './extremes'
import { localMean } from './local-mean'
import { newGray } from './new-raster'
import type { GrayRaster } from './raster'
import { halveGray, resizeGray } from './resize'

/** Paper's value after flattening: a little below white, so that its grain is not cut off. */
const PAPER = 240

/**
 * Divides by the light of the paper around each pixel: shadows and uneven light vanish, paper becomes 240.
 * Dark areas larger than about a twelfth of the picture count as background and turn light too.
 */
export function flattenLight(gray: GrayRaster): GrayRaster {
  const light = paperLight(gray)
  const out = newGray(gray.width, gray.height)
  const across = light.width / gray.width
  const down = light.height / gray.height
  const lastX = light.width - 1
  const lastY = light.height - 1
  const columns = new Int32Array(gray.width)
  const parts = new Float32Array(gray.width)
  for (let x = 0; x < gray.width; x++) {
    const u = Math.min(lastX, Math.max(0, (x + 0.5) * across - 0.5))
    columns[x] = u | 0
    parts[x] = u - (u | 0)
  }
  const row = new Float32Array(light.width + 1)
  for (let y = 0; y < gray.height; y++) {
    const v = Math.min(lastY, Math.max(0, (y + 0.5) * down - 0.5))
    const y0 = Math.floor(v)
    const y1 = Math.min(lastY, y0 + 1)
    for (let i = 0; i < light.width; i++) {
      const above = light.data[y0 * light.width + i]!
      row[i] = above + (light.data[y1 * light.width + i]! - above) * (v - y0)
    }
    row[light.width] = row[lastX]!
    for (let x = 0, at = y * gray.width; x < gray.width; x++, at++) {
      const left = row[columns[x]!]!
      const paper = left + (row[columns[x]! + 1]! - left) * parts[x]!
      const value = gray.data[at]! * WHITEN[(paper * 4) | 0]!
      out.data[at] = value > 255 ? 255 : value
    }
  }
  return out
}

/** What a pixel is multiplied with, by quarters of the paper's brightness: a table is quicker than a division. */
const WHITEN = Float32Array.from({ length: 1025 }, (_, at) => PAPER / Math.max(24, (at + 0.5) / 4))

/** The paper's brightness as a small picture: print is closed over by the brightest pixel near it. */
export function paperLight(gray: GrayRaster): GrayRaster {
  const scale = Math.min(1, 160 / Math.max(gray.width, gray.height))
  const width = Math.max(1, Math.round(gray.width * scale))
  const height = Math.max(1, Math.round(gray.height * scale))
  const small = blockBright(gray, width, height)
  const radius = Math.max(1, Math.round(Math.max(width, height) / 24))
  return localMean(darkest(brightest(small, radius), radius), Math.max(1, radius >> 1))
}

/** The paper's brightness at shares of its small picture's width and height, 0 to 1. */
export function lightAt({ width, height, data }: GrayRaster, x: number, y: number): number {
  const row = Math.min(height - 1, Math.floor(y * height))
  return data[row * width + Math.min(width - 1, Math.floor(x * width))]!
}

/** Shrinks keeping the light part of every block; averaging first keeps one white speck from counting. */
function blockBright(gray: GrayRaster, width: number, height: number): GrayRaster {
  const [across, down] = [Math.min(gray.width, width * 4), Math.min(gray.height, height * 4)]
  let from = gray
  while (from.width >= across * 2 && from.height >= down * 2) from = halveGray(from)
  const four = resizeGray(from, across, down)
  const out = newGray(width, height)
  for (let y = 0; y < four.height; y++) {
    const to = Math.min(height - 1, Math.floor((y * height) / four.height)) * width
    for (let x = 0; x < four.width; x++) {
      const at = to + Math.min(width - 1, Math.floor((x * width) / four.width))
      out.data[at] = Math.max(out.data[at]!, four.data[y * four.width + x]!)
    }
  }
  return out
}
