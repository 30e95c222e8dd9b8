import type { GrayRaster } from '../image/raster'

/** How much ink stands at each pixel: 0 paper to 1 full. */
export interface Ink {
  readonly width: number
  readonly height: number
  readonly data: Float32Array
}

export interface InkBox {
  readonly left: number
  readonly top: number
  /** Outside. */
  readonly right: number
  readonly bottom: number
}

/** Ink of a line crop: paper is told strip by strip, since light falls off along a line. */
export function inkOf(crop: GrayRaster): Ink {
  const { width, height, data } = crop
  const paper = paperLevels(crop)
  const ink = new Float32Array(width * height)
  const histogram = new Uint32Array(256)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const depth = Math.max(0, Math.round(paper[x]! - data[y * width + x]!))
      ink[y * width + x] = depth
      histogram[Math.min(255, depth)]!++
    }
  // The deepest 3 % are ink for sure, as long as anything is written at all.
  let [left, full] = [width * height * 0.03, 255]
  while (full > 24 && (left -= histogram[full]!) > 0) full--
  for (let at = 0; at < ink.length; at++) ink[at] = Math.min(1, Math.max(0, ink[at]! / full - 0.08) / 0.84)
  return { width, height, data: ink }
}

/** Level of the paper for every column: the 85th percentile of strips as wide as the line is high, joined smoothly. */
function paperLevels({ width, height, data }: GrayRaster): Float32Array {
  const strips = Math.max(1, Math.round(width / Math.max(8, height)))
  const stripWidth = width / strips
  const levels: number[] = []
  for (let strip = 0; strip < strips; strip++) {
    const histogram = new Uint32Array(256)
    const [from, to] = [Math.floor(strip * stripWidth), Math.floor((strip + 1) * stripWidth)]
    for (let y = 0; y < height; y++) for (let x = from; x < to; x++) histogram[data[y * width + x]!]!++
    let [left, level] = [(to - from) * height * 0.15, 255]
    while (level > 0 && (left -= histogram[level]!) > 0) level--
    levels.push(level)
  }
  return Float32Array.from({ length: width }, (_, x) => {
    const place = Math.min(strips - 1, Math.max(0, (x + 0.5) / stripWidth - 0.5))
    const [one, two] = [levels[Math.floor(place)]!, levels[Math.min(strips - 1, Math.floor(place) + 1)]!]
    return one + (two - one) * (place % 1)
  })
}

/** A copy `factor` times as large, by area where it shrinks and bilinear where it grows, then softened as templates are. */
export function resizeInk(ink: Ink, factor: number): Ink {
  const width = Math.max(2, Math.round(ink.width * factor))
  const height = Math.max(2, Math.round(ink.height * factor))
  const across = resample(ink.data, ink.width, ink.height, width)
  const down = resample(transpose(across, width, ink.height), ink.height, width, height)
  return soften({ width, height, data: transpose(down, height, width) })
}

function resample(data: Float32Array, width: number, height: number, target: number): Float32Array {
  const result = new Float32Array(target * height)
  const ratio = width / target
  const reach = Math.max(1, ratio)
  for (let x = 0; x < target; x++) {
    const centre = (x + 0.5) * ratio - 0.5
    const [from, to] = [
      Math.max(0, Math.ceil(centre - reach)),
      Math.min(width - 1, Math.floor(centre + reach)),
    ]
    let total = 0
    for (let s = from; s <= to; s++) total += Math.max(0, 1 - Math.abs(s - centre) / reach)
    for (let s = from; s <= to; s++) {
      const weight = Math.max(0, 1 - Math.abs(s - centre) / reach) / (total || 1)
      if (weight > 0)
        for (let y = 0; y < height; y++) result[y * target + x]! += weight * data[y * width + s]!
    }
  }
  return result
}

function transpose(data: Float32Array, width: number, height: number): Float32Array {
  const result = new Float32Array(data.length)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) result[x * height + y] = data[y * width + x]!
  return result
}

/** Three by three, 1 2 1: evens out hinting and small shifts. */
export function soften({ width, height, data }: Ink): Ink {
  const across = new Float32Array(data.length)
  const both = new Float32Array(data.length)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = y * width + x
      across[at] = (data[x > 0 ? at - 1 : at]! + 2 * data[at]! + data[x < width - 1 ? at + 1 : at]!) / 4
    }
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = y * width + x
      both[at] =
        (across[y > 0 ? at - width : at]! + 2 * across[at]! + across[y < height - 1 ? at + width : at]!) / 4
    }
  return { width, height, data: both }
}

/**
 * Where the writing stands: specks, ruled lines, faint wording across the paper and what stands outside the line's
 * place are passed over; upright rules and what stands outside are also wiped off the ink. Null without writing.
 */
export function inkBox(
  ink: Ink,
  line: InkBox = { left: 0, top: 0, right: ink.width, bottom: ink.height },
): InkBox | null {
  const speck = Math.max(3, ink.height * ink.height * 0.0015)
  const large = blots(ink).filter(({ area }) => area >= speck)
  const dark = depthOfMost(large) * 0.72
  const box = { left: Infinity, top: Infinity, right: -1, bottom: -1 }
  for (const blot of large) {
    const [width, height] = [blot.right - blot.left, blot.bottom - blot.top]
    const [middle, centre] = [(blot.top + blot.bottom) / 2, (blot.left + blot.right) / 2]
    const isElsewhere = middle < line.top || middle > line.bottom || centre < line.left || centre > line.right
    const flat = width > 3 * height && height < ink.height * 0.15
    const atEdge = blot.top <= 1 || blot.bottom >= ink.height - 1
    const upright = height > (line.bottom - line.top) * 0.95 && width < height * 0.12
    if (upright || isElsewhere) for (const at of blot.pixels) ink.data[at] = 0
    if ((flat && atEdge) || upright || isElsewhere || blot.depth < dark) continue
    box.left = Math.min(box.left, blot.left)
    box.top = Math.min(box.top, Math.max(blot.top, Math.floor(line.top)))
    box.right = Math.max(box.right, blot.right)
    box.bottom = Math.max(box.bottom, Math.min(blot.bottom, Math.ceil(line.bottom)))
  }
  return box.right < 0 ? null : box
}

/** Share of a line's width that a frame has at least, and of its height that the frame's upright rules are thick. */
const FRAME = { width: 0.9, thick: 0.12 }

/** Wipes the rules of a table's cell off the ink, which hang together at its corners: in the line itself there are upright ones at most. */
export function wipeFrame(ink: Ink, line: InkBox): void {
  for (const blot of blots(ink))
    if (isFrame(blot, line, ink.width)) for (const at of blot.pixels) ink.data[at] = 0
}

function isFrame(blot: Blot, line: InkBox, width: number): boolean {
  const reaches = blot.top < line.top || blot.bottom > line.bottom
  if (!reaches || blot.right - blot.left < (line.right - line.left) * FRAME.width) return false
  let within = 0
  for (const at of blot.pixels) {
    const [x, y] = [at % width, Math.floor(at / width)]
    if (x >= line.left && x < line.right && y >= line.top && y < line.bottom) within++
  }
  return within < (line.bottom - line.top) ** 2 * FRAME.thick
}

/** A gap this wide, in heights of the box, sets what stands behind it apart, and a mark is narrower than this. */
const APART = 0.8
const MARK = 0.6

/** The box without marks that stand apart at its ends: ends of rules, pieces of what lies beside. Null where there are none. */
export function withoutEndMarks({ width, data }: Ink, box: InkBox): InkBox | null {
  const height = box.bottom - box.top
  const runs: { from: number; to: number }[] = []
  for (let x = Math.max(0, Math.floor(box.left)); x < Math.min(width, box.right); x++) {
    let deep = false
    for (let y = Math.max(0, Math.floor(box.top)); y < box.bottom && !deep; y++)
      deep = (data[y * width + x] ?? 0) >= 0.5
    if (!deep) continue
    const last = runs.at(-1)
    if (last && x - last.to < height * APART) last.to = x + 1
    else runs.push({ from: x, to: x + 1 })
  }
  const isMark = (run: { from: number; to: number }): boolean => run.to - run.from < height * MARK
  const kept = runs.slice()
  while (kept.length > 1 && isMark(kept[0]!)) kept.shift()
  while (kept.length > 1 && isMark(kept.at(-1)!)) kept.pop()
  return kept.length === runs.length ? null : { ...box, left: kept[0]!.from, right: kept.at(-1)!.to }
}

/** Share of the ink in a line's usual row that a row beside it needs to belong to it. */
const BESIDE = 0.12

/** A line's place, grown up and down by the rows beside it that its ink goes on in: rows found by a recogniser cut tops off. */
export function grownPlace({ width, height, data }: Ink, place: InkBox): InkBox {
  const [left, right] = [Math.max(0, Math.floor(place.left)), Math.min(width, Math.ceil(place.right))]
  const inRow = (y: number): number => {
    let sum = 0
    for (let x = left; x < right; x++) if (data[y * width + x]! >= 0.5) sum++
    return sum
  }
  let [top, bottom] = [Math.max(0, Math.floor(place.top)), Math.min(height, Math.ceil(place.bottom))]
  let usual = 0
  for (let y = top; y < bottom; y++) usual += inRow(y) / (bottom - top)
  const most = (place.bottom - place.top) * MOST_GROWN
  const [highest, lowest] = [Math.max(0, top - most), Math.min(height, bottom + most)]
  while (top > highest && inRow(top - 1) > usual * BESIDE) top--
  while (bottom < lowest && inRow(bottom) > usual * BESIDE) bottom++
  return { ...place, top: Math.min(top, place.top), bottom: Math.max(bottom, place.bottom) }
}

/** Share of its height by which a line's place grows at most at each side. */
const MOST_GROWN = 0.25

/** Depth of the blot that half of all ink is lighter than. */
function depthOfMost(all: readonly Blot[]): number {
  const byDepth = all.toSorted((a, b) => a.depth - b.depth)
  let left = byDepth.reduce((sum, { area }) => sum + area, 0) / 2
  for (const { area, depth } of byDepth) if ((left -= area) <= 0) return depth
  return 0
}

interface Blot extends InkBox {
  readonly area: number
  readonly pixels: readonly number[]
  /** Mean ink, 0 to 1. */
  readonly depth: number
}

/** Connected dark pixels (eight neighbours). */
function blots({ width, height, data }: Ink): Blot[] {
  const seen = new Uint8Array(width * height)
  const found: Blot[] = []
  for (let start = 0; start < data.length; start++) {
    if (seen[start] || data[start]! < 0.4) continue
    const [stack, pixels]: [number[], number[]] = [[start], []]
    seen[start] = 1
    let [left, top, right, bottom, area, depth] = [width, height, 0, 0, 0, 0]
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      const [x, y] = [at % width, Math.floor(at / width)]
      area++
      pixels.push(at)
      depth += data[at]!
      left = Math.min(left, x)
      right = Math.max(right, x + 1)
      top = Math.min(top, y)
      bottom = Math.max(bottom, y + 1)
      for (let ny = Math.max(0, y - 1); ny <= Math.min(height - 1, y + 1); ny++)
        for (let nx = Math.max(0, x - 1); nx <= Math.min(width - 1, x + 1); nx++) {
          const next = ny * width + nx
          if (!seen[next] && data[next]! >= 0.4) {
            seen[next] = 1
            stack.push(next)
          }
        }
    }
    found.push({ left, top, right, bottom, area, pixels, depth: depth / area })
  }
  return found
}
