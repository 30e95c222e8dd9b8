import { histogram } from '../image/contrast'
import { cropGray } from '../image/crop'
import { newGray } from '../image/new-raster'
import type { GrayRaster, Rect } from '../image/raster'
import { resizeGray } from '../image/resize'
import { turnGray } from '../image/turn'
import { aroundAll } from './line-text'

/** A crop of one line, which stands in a band of it. */
export interface LineCrop extends GrayRaster {
  readonly band: { readonly top: number; readonly height: number }
}

/** Share of a line's height that is kept around it. */
const MARGIN = 0.22
/** Pixels of paper around a crop: engines miss characters at the very edge. */
const BORDER = 10
const PAPER = 245
/** Share below which a column counts as blank paper. */
const INK = 150

/** Goes on to the left while ink goes on, and stops at the gap before the label. */
export function extendLeft(gray: GrayRaster, rect: Rect, limit: number): Rect {
  const gapAllowed = rect.height * 0.45
  const stop = Math.max(0, limit + rect.height * 0.15)
  const top = Math.max(0, Math.round(rect.y + rect.height * 0.1))
  const end = Math.min(gray.height, Math.round(rect.y + rect.height * 0.9))
  let first = rect.x
  for (let x = Math.round(first) - 1; x > stop && first - x < gapAllowed; x--) {
    let dark = 0
    for (let y = top; y < end; y++) if (gray.data[y * gray.width + x]! < INK) dark++
    if (dark > (end - top) * 0.06 && dark < (end - top) * 0.95) first = x
  }
  return { ...rect, x: first, width: rect.x + rect.width - first }
}

/** Where a crop's pixels lie: left edge on the page, and crop pixels per page pixel. */
export function frameOf(
  line: Rect,
  height: number,
  border = BORDER,
): { readonly x: number; readonly scale: number } {
  const scale = height / Math.max(1, line.height)
  return { x: Math.max(0, Math.floor(line.x - line.height * MARGIN)) - border / scale, scale }
}

/**
 * What lies between ink and paper: kept as it is, or turned to paper, which brings out short thin text and loses faint
 * strokes; `stark` leaves the deepest ink alone, and nothing of a seal that is stamped over it.
 */
export type GroundIs = 'kept' | 'cleared' | 'stark'

/** The line with a margin, scaled so that the line itself is `height` pixels high, on a frame of white paper. */
export function lineCrop(
  gray: GrayRaster,
  line: Rect,
  height: number,
  ground: GroundIs = 'kept',
  border = BORDER,
): LineCrop {
  const margin = line.height * MARGIN
  const x = Math.max(0, Math.floor(line.x - margin))
  const y = Math.max(0, Math.floor(line.y - margin))
  const cut = cropGray(gray, {
    x,
    y,
    width: Math.max(1, Math.min(gray.width - x, Math.ceil(line.width + margin * 2))),
    height: Math.max(1, Math.min(gray.height - y, Math.ceil(line.height + margin * 2))),
  })
  const { scale } = frameOf(line, height)
  wipeRules(cut, margin + line.height * 0.12)
  if (ground !== 'kept') whiten(cut, GROUND[ground])
  const scaled = resizeGray(
    cut,
    Math.max(1, Math.round(cut.width * scale)),
    Math.max(1, Math.round(cut.height * scale)),
  )
  return { ...framed(scaled, border), band: { top: (line.y - y) * scale + border, height } }
}

/** The crop as it reads from the other side. */
export const turnedOver = (crop: LineCrop): LineCrop => ({
  ...turnGray(crop, 180),
  band: { top: crop.height - crop.band.top - crop.band.height, height: crop.band.height },
})

/** Ink and paper of a crop, as shares of its pixels from the darkest on. */
const INK_SHARE = 0.02
const PAPER_SHARE = 0.6
/** So much of the way from paper to ink is ground: security lines, grain, faint watermarks; seals as well; gray ones. */
const GROUND = { cleared: 0.1, stark: 0.5, copy: 0.7 } as const
/** A crop with less between paper and ink than this shows no text. */
const LEAST_CONTRAST = 40

/** The page with nothing left but its deepest ink: of a black-and-white copy, without the seals stamped over print. */
export function starkPage(gray: GrayRaster): GrayRaster {
  const stark = { ...gray, data: gray.data.slice() }
  whiten(stark, GROUND.copy)
  return stark
}

/** Paper of a page whose light is even, and by how much more the print on it stands out from it then. */
const EVEN_PAPER = 240
const DEEPER = 1.8

/** The page with its print deeper: of a card copied too light, whose labels hardly stand out from the paper. */
export function deepenedPage(gray: GrayRaster): GrayRaster {
  const tone = Uint8Array.from({ length: 256 }, (_, v) =>
    v >= EVEN_PAPER ? v : Math.max(0, EVEN_PAPER - (EVEN_PAPER - v) * DEEPER),
  )
  return { ...gray, data: gray.data.map((value) => tone[value]!) }
}

/** Turns the ground to paper: faint lines behind short thin text make recognisers read something else altogether. */
function whiten(gray: GrayRaster, ground: number): void {
  const counts = histogram(gray)
  const level = (share: number): number => {
    let sum = 0
    for (let v = 0; v < 256; v++) {
      sum += counts[v]!
      if (sum >= gray.data.length * share) return v
    }
    return 255
  }
  const [ink, paper] = [level(INK_SHARE), level(PAPER_SHARE)]
  if (paper - ink < LEAST_CONTRAST) return
  const white = paper - (paper - ink) * ground
  const tone = Uint8Array.from({ length: 256 }, (_, v) =>
    v <= ink ? v : v >= white ? PAPER : Math.round(ink + ((v - ink) * (PAPER - ink)) / (white - ink)),
  )
  for (let at = 0; at < gray.data.length; at++) gray.data[at] = tone[gray.data[at]!]!
}

/** Share of a row or column above which it is a ruled line, and not a stroke. */
const RULE = 0.86
const RULE_INK = 190

/**
 * Turns ruled lines within `rim` pixels of the edges to paper, with all that lies beyond them: the border of a table's
 * cell beside a value makes recognisers lose the whole line.
 */
function wipeRules(gray: GrayRaster, rim: number): void {
  const { width, height, data } = gray
  const reach = Math.floor(rim)
  const isRule = (at: number, step: number, count: number): boolean => {
    let dark = 0
    for (let i = 0; i < count; i++) if (data[at + i * step]! < RULE_INK) dark++
    return dark > count * RULE
  }
  const wipe = (left: number, top: number, right: number, bottom: number): void => {
    for (let y = top; y < bottom; y++) data.fill(PAPER, y * width + left, y * width + right)
  }
  const last = (length: number, test: (at: number) => boolean): number => {
    for (let at = Math.min(reach, length >> 2) - 1; at >= 0; at--) if (test(at)) return at + 2
    return 0
  }
  wipe(
    0,
    0,
    last(width, (x) => isRule(x, width, height)),
    height,
  )
  wipe(width - last(width, (x) => isRule(width - 1 - x, width, height)), 0, width, height)
  if (width < height * 3) return
  wipe(
    0,
    0,
    width,
    last(height, (y) => isRule(y * width, 1, width)),
  )
  wipe(0, height - last(height, (y) => isRule((height - 1 - y) * width, 1, width)), width, height)
}

function framed(gray: GrayRaster, border: number): GrayRaster {
  const out = newGray(gray.width + border * 2, gray.height + border * 2)
  out.data.fill(PAPER)
  for (let y = 0; y < gray.height; y++)
    out.data.set(gray.data.subarray(y * gray.width, (y + 1) * gray.width), (y + border) * out.width + border)
  return out
}

/** Parts so near that the margins around them meet are one: cut apart, what lies in both margins would be there twice. */
function separate(parts: readonly Rect[], margin: number): Rect[] {
  const apart: Rect[] = []
  for (const part of parts) {
    const last = apart.at(-1)
    if (last && part.x >= last.x && part.x <= last.x + last.width + margin * 2)
      apart[apart.length - 1] = aroundAll([last, part])!
    else apart.push(part)
  }
  return apart
}

/** Parts of one line side by side at a usual distance, for characters set far apart. */
export function joinedCrop(
  gray: GrayRaster,
  given: readonly Rect[],
  height: number,
  ground: GroundIs = 'kept',
): LineCrop {
  const line = aroundAll(given)
  const parts = separate(given, (line?.height ?? 0) * MARGIN)
  if (!line || parts.length === 1) return lineCrop(gray, parts[0]!, height, ground)
  const crops = parts.map(({ x, width }) => lineCrop(gray, { ...line, x, width }, height, ground, 3))
  const out = newGray(
    crops.reduce((sum, crop) => sum + crop.width, 0),
    Math.max(...crops.map((crop) => crop.height)),
  )
  out.data.fill(PAPER)
  let left = 0
  for (const crop of crops) {
    for (let y = 0; y < crop.height; y++)
      out.data.set(crop.data.subarray(y * crop.width, (y + 1) * crop.width), y * out.width + left)
    left += crop.width
  }
  return { ...out, band: crops[0]!.band }
}
