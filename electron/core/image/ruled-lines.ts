import { newGray } from './new-raster'
import type { GrayRaster } from './raster'
import { adaptiveInk } from './threshold'

/**
 * Ink of ruled lines: runs of at least `length` pixels along, at most `thick` across. Small breaks are bridged.
 * Strokes of characters are shorter; where one crosses a line its pixels are kept.
 */
export function ruledInk(ink: GrayRaster, length: number, thick: number): GrayRaster {
  const mask = newGray(ink.width, ink.height)
  markRuns(ink, mask, length, thick, 1, ink.width, ink.width, ink.height)
  markRuns(ink, mask, length, thick, ink.width, 1, ink.height, ink.width)
  return mask
}

/** Paints ruled lines over with the paper beside them. `ink` is the picture's ink mask. */
export function removeRuledLines(
  gray: GrayRaster,
  ink: GrayRaster,
  length: number,
  thick: number,
): GrayRaster {
  const mask = ruledInk(ink, length, thick)
  const out: GrayRaster = { ...gray, data: gray.data.slice() }
  const { width, height } = gray
  const paint = (x: number, y: number): void => {
    const at = y * width + x
    out.data[at] = paperNear(gray, ink, mask, x, y, thick + 3)
  }
  // The soft rim beside a line goes too, but never a pixel that is itself other ink.
  const rim = (x: number, y: number): void => {
    const at = y * width + x
    if (x >= 0 && y >= 0 && x < width && y < height && mask.data[at] === 0 && ink.data[at] === 0) paint(x, y)
  }
  for (let y = 0, at = 0; y < height; y++)
    for (let x = 0; x < width; x++, at++) {
      if (mask.data[at] === 0) continue
      paint(x, y)
      rim(x - 1, y)
      rim(x + 1, y)
      rim(x, y - 1)
      rim(x, y + 1)
    }
  return out
}

/** Brightest of the pixels at some distance on the four sides: paper, unless print lies on all of them. */
function paperNear(
  gray: GrayRaster,
  ink: GrayRaster,
  mask: GrayRaster,
  x: number,
  y: number,
  far: number,
): number {
  let best = gray.data[y * gray.width + x]!
  for (const [dx, dy] of [
    [far, 0],
    [-far, 0],
    [0, far],
    [0, -far],
  ] as const) {
    const px = x + dx
    const py = y + dy
    if (px < 0 || py < 0 || px >= gray.width || py >= gray.height) continue
    const at = py * gray.width + px
    if (ink.data[at] === 0 && mask.data[at] === 0) best = Math.max(best, gray.data[at]!)
  }
  return best
}

/** Looks for runs along rows (`along` 1) or columns, walking the picture as it lies in memory either way. */
function markRuns(
  ink: GrayRaster,
  mask: GrayRaster,
  length: number,
  thick: number,
  along: number,
  across: number,
  steps: number,
  tracks: number,
): void {
  const { data } = ink
  const ended = (start: number, last: number, t: number): void => {
    if (last - start + 1 >= length) markRun(ink, mask, start, last, t, along, across, tracks, thick)
  }
  // Most pixels are paper with no run open: both ways pass over them with as little as can be.
  if (along === 1) {
    for (let t = 0, row = 0; t < tracks; t++, row += across) {
      let [start, last] = [-1, 0]
      for (let s = 0; s < steps; s++)
        if (data[row + s] === 1) {
          if (start < 0) start = s
          last = s
        } else if (start >= 0 && s - last > BRIDGE) {
          ended(start, last, t)
          start = -1
        }
      if (start >= 0) ended(start, last, t)
    }
    return
  }
  const starts = new Int32Array(tracks).fill(-1)
  const lasts = new Int32Array(tracks)
  for (let s = 0, row = 0; s < steps; s++, row += along)
    for (let t = 0; t < tracks; t++)
      if (data[row + t] === 1) {
        if (starts[t]! < 0) starts[t] = s
        lasts[t] = s
      } else if (starts[t]! >= 0 && s - lasts[t]! > BRIDGE) {
        ended(starts[t]!, lasts[t]!, t)
        starts[t] = -1
      }
  for (let t = 0; t < tracks; t++) if (starts[t]! >= 0) ended(starts[t]!, lasts[t]!, t)
}

/** Pixels that a line may be broken by. */
const BRIDGE = 2

/** Marks a run where the ink across it is thin; thick places are characters standing on the line. */
function markRun(
  ink: GrayRaster,
  mask: GrayRaster,
  from: number,
  to: number,
  track: number,
  along: number,
  across: number,
  tracks: number,
  thick: number,
): void {
  const thin: number[] = []
  for (let s = from; s <= to; s++) {
    let up = track
    while (up > 0 && track - up <= thick && ink.data[(up - 1) * across + s * along] === 1) up--
    let down = track
    while (down < tracks - 1 && down - track <= thick && ink.data[(down + 1) * across + s * along] === 1)
      down++
    if (down - up + 1 <= thick) thin.push(s)
  }
  // Mostly thick: a dark area, not a line.
  if (thin.length < (to - from + 1) * 0.5) return
  for (const s of thin) mask.data[track * across + s * along] = 1
}

/** Removes the ruled lines of a light-flattened page: tables, frames, underlines. */
export function clearRuledLines(gray: GrayRaster): GrayRaster {
  const long = Math.max(gray.width, gray.height)
  const ink = adaptiveInk(gray, Math.max(8, Math.round(long / 40)), 0.85, 20)
  return removeRuledLines(gray, ink, Math.max(40, Math.round(long / 14)), Math.max(4, Math.round(long / 250)))
}
