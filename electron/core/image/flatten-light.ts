import { brightest, darkest } from './extremes'
import { localMean } from './local-mean'
import { newGray } from './new-raster'
import type { GrayRaster } from './raster'
import { resizeGray } from './resize'

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
  const row = new Float32Array(light.width)
  for (let y = 0; y < gray.height; y++) {
    const v = Math.min(lastY, Math.max(0, (y + 0.5) * down - 0.5))
    const y0 = Math.floor(v)
    const y1 = Math.min(lastY, y0 + 1)
    for (let i = 0; i < light.width; i++) {
      const above = light.data[y0 * light.width + i]!
      row[i] = above + (light.data[y1 * light.width + i]! - above) * (v - y0)
    }
    for (let x = 0, at = y * gray.width; x < gray.width; x++, at++) {
      const u = Math.min(lastX, Math.max(0, (x + 0.5) * across - 0.5))
      const x0 = u | 0
      const left = row[x0]!
      const paper = left + (row[Math.min(lastX, x0 + 1)]! - left) * (u - x0)
      const value = (gray.data[at]! * PAPER) / Math.max(24, paper)
      out.data[at] = value > 255 ? 255 : value
    }
  }
  return out
}

/** The paper's brightness as a small picture: print is closed over by the brightest pixel near it. */
function paperLight(gray: GrayRaster): GrayRaster {
  const scale = Math.min(1, 160 / Math.max(gray.width, gray.height))
  const width = Math.max(1, Math.round(gray.width * scale))
  const height = Math.max(1, Math.round(gray.height * scale))
  const small = blockBright(gray, width, height)
  const radius = Math.max(1, Math.round(Math.max(width, height) / 24))
  return localMean(darkest(brightest(small, radius), radius), Math.max(1, radius >> 1))
}

/** Shrinks keeping the light part of every block; averaging first keeps one white speck from counting. */
function blockBright(gray: GrayRaster, width: number, height: number): GrayRaster {
  const four = resizeGray(gray, Math.min(gray.width, width * 4), Math.min(gray.height, height * 4))
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
