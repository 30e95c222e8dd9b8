import type { Corners } from '../truth'
import { inverse, ontoQuad } from './homography'
import { contextOf } from './shot'

/**
 * Lays a picture onto a ground so that its corners fall on `quad`. Bilinear; the edge fades over a pixel, and what
 * is transparent, as outside a card's round corners, lets the ground through.
 * The source should be about as large as the quad: shrinking by more than 1.5 would lose fine print.
 */
export function layOnto(ground: OffscreenCanvas, source: OffscreenCanvas, quad: Corners): void {
  const xs = quad.map(([x]) => x)
  const ys = quad.map(([, y]) => y)
  const left = Math.max(0, Math.floor(Math.min(...xs)))
  const top = Math.max(0, Math.floor(Math.min(...ys)))
  const right = Math.min(ground.width, Math.ceil(Math.max(...xs)))
  const bottom = Math.min(ground.height, Math.ceil(Math.max(...ys)))
  const target = contextOf(ground)
  const area = target.getImageData(left, top, right - left, bottom - top)
  const from = contextOf(source).getImageData(0, 0, source.width, source.height)
  const [a, b, c, d, e, f, g, h, i] = inverse(ontoQuad(source.width, source.height, quad)) as number[] as Nine
  const to = area.data
  const pixels = from.data
  const { width, height } = from
  for (let y = 0; y < area.height; y++) {
    for (let x = 0; x < area.width; x++) {
      const px = x + left + 0.5
      const py = y + top + 0.5
      const w = g * px + h * py + i
      const sx = (a * px + b * py + c) / w - 0.5
      const sy = (d * px + e * py + f) / w - 0.5
      const inside = Math.min(sx + 0.5, sy + 0.5, width - 0.5 - sx, height - 0.5 - sy)
      if (inside <= 0) continue
      const x0 = sx < 0 ? 0 : sx > width - 2 ? width - 2 : Math.floor(sx)
      const y0 = sy < 0 ? 0 : sy > height - 2 ? height - 2 : Math.floor(sy)
      const u = Math.min(1, Math.max(0, sx - x0))
      const v = Math.min(1, Math.max(0, sy - y0))
      const at = (y0 * width + x0) * 4
      const under = at + width * 4
      const out = (y * area.width + x) * 4
      const cover = ((inside < 1 ? inside : 1) * pixels[at + 3]!) / 255
      for (let k = 0; k < 3; k++) {
        const upper = pixels[at + k]! * (1 - u) + pixels[at + 4 + k]! * u
        const lower = pixels[under + k]! * (1 - u) + pixels[under + 4 + k]! * u
        const value = upper * (1 - v) + lower * v
        to[out + k] = to[out + k]! * (1 - cover) + value * cover
      }
    }
  }
  target.putImageData(area, left, top)
}

type Nine = [number, number, number, number, number, number, number, number, number]
