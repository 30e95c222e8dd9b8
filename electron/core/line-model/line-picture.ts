import { newGray } from '../image/new-raster'
import type { GrayRaster } from '../image/raster'
import { resizeGray } from '../image/resize'
import type { LineCrop } from '../reading/line-crop'
import type { NetworkPicture } from './line-network'

export interface LinePicture extends NetworkPicture {
  /** Where the picture begins in the crop, and its pixels to a pixel of the crop. */
  readonly left: number
  readonly scale: number
}

/** How text lies in the network's pictures, in their pixels. */
interface Lie {
  /** Height of the text, and of the room above and below it. */
  readonly text: number
  readonly above: number
  readonly below: number
  /** Kept before and behind the ink. */
  readonly before: number
  readonly behind: number
}

/** What the network's teachers' lines had. */
const AS_TAUGHT: Lie = { text: 30, above: 5, below: 7, before: 4, behind: 3 }
/**
 * Readings of one picture that merely was scaled otherwise are alike where they are wrong, too: half of those that agreed
 * were. So crops of some heights are looked at otherwise, which reads as well and errs elsewhere.
 */
const LIES: ReadonlyMap<number, Lie> = new Map([
  [46, { text: 26, above: 7, below: 9, before: 4, behind: 3 }],
  [28, { text: 31, above: 5, below: 6, before: 3, behind: 5 }],
])
/** Of the extremes along a line's middle: what counts as its ink, and as its paper. */
const INK_SHARE = 0.25
const PAPER_SHARE = 0.75

/** A crop of one line as the network wants it; null when nothing stands out from its paper. */
export function linePicture(crop: LineCrop): LinePicture | null {
  const { band } = crop
  const lie = LIES.get(band.height) ?? AS_TAUGHT
  const inked = inkedColumns(crop, lie)
  if (!inked) return null
  const scale = lie.text / band.height
  const { left, right } = inked
  const top = Math.round(band.top - lie.above / scale)
  const bottom = Math.round(band.top + band.height + lie.below / scale)
  const cut = cutOut(crop, left, top, right - left, bottom - top)
  const width = Math.max(1, Math.round(cut.width * scale))
  return { ...normalised(resizeGray(cut, width, lie.above + lie.text + lie.below)), left, scale }
}

/** From the first to the last column with ink between the band's edges, and a little more. */
function inkedColumns(
  { width, height, data, band }: LineCrop,
  { text, before, behind }: Lie,
): { readonly left: number; readonly right: number } | null {
  const top = Math.max(0, Math.round(band.top))
  const bottom = Math.min(height, Math.round(band.top + band.height))
  const darkest = new Uint8Array(width).fill(255)
  let lightest = 0
  for (let y = top; y < bottom; y++)
    for (let x = 0, at = y * width; x < width; x++, at++) {
      const own = data[at]!
      if (own < darkest[x]!) darkest[x] = own
      if (own > lightest) lightest = own
    }
  const least = darkest.reduce((low, own) => Math.min(low, own), 255)
  if (least >= lightest) return null
  const ink = (least + lightest) / 2
  const left = darkest.findIndex((own) => own < ink)
  const right = darkest.findLastIndex((own) => own < ink)
  const beside = (pixels: number): number => Math.round((pixels * band.height) / text)
  return {
    left: Math.max(0, left - beside(before)),
    right: Math.min(width, right + 1 + beside(behind)),
  }
}

/** A part of a raster; rows beyond its edges are those at the edge. */
function cutOut(
  { width: pitch, height: rows, data }: GrayRaster,
  left: number,
  top: number,
  width: number,
  height: number,
): GrayRaster {
  const out = newGray(width, height)
  for (let y = 0; y < height; y++) {
    const from = Math.min(rows - 1, Math.max(0, top + y)) * pitch + left
    out.data.set(data.subarray(from, from + width), y * width)
  }
  return out
}

/** Ink and paper, as the middle of the line shows them, become -127 and 127. */
function normalised({ width, height, data }: GrayRaster): NetworkPicture {
  const { ink, paper } = tonesOf(data.subarray((height >> 1) * width, ((height >> 1) + 1) * width))
  const half = paper > ink ? (paper - ink) / 2 : 1
  const tone = Int8Array.from({ length: 256 }, (_, own) =>
    Math.max(-127, Math.min(127, Math.round(128 * ((own - ink) / half - 1)))),
  )
  const tones = new Int8Array(data.length)
  for (let at = 0; at < data.length; at++) tones[at] = tone[data[at]!]!
  return { width, height, data: tones }
}

function tonesOf(row: Uint8Array): { readonly ink: number; readonly paper: number } {
  const low: number[] = []
  const high: number[] = []
  for (let x = 1; x + 1 < row.length; x++) {
    const [before, own, after] = [row[x - 1]!, row[x]!, row[x + 1]!]
    if ((own < before && own <= after) || (own <= before && own < after)) low.push(own)
    if ((own > before && own >= after) || (own >= before && own > after)) high.push(own)
  }
  const at = (values: number[], share: number, none: number): number =>
    values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? none
  return { ink: at(low, INK_SHARE, 0), paper: at(high, PAPER_SHARE, 255) }
}
