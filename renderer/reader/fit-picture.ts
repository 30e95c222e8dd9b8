import type { Redaction } from '../../electron/core/filing/redaction'
import { findDocument } from '../../electron/core/image/find-document'
import { flattenDocument } from '../../electron/core/image/flatten-document'
import type { RgbaRaster } from '../../electron/core/image/raster'
import { shrinkRgba } from '../../electron/core/image/resize'
import { turnRgba } from '../../electron/core/image/turn'
import type { FitAnswer, FitJob, FitSheet, Unfit } from '../../electron/core/reading/reader-port'
import { eachPage } from './each-page'
import { encode } from './encode'
import { nextTask } from './next-task'
import { refusedFile } from './refused-file'
import { stackSheets } from './stack-sheets'
import { writeWatermark } from './write-watermark'

/** Longest side of what is decoded for a copy: fine print of a whole licence stays sharp. */
const MOST_SIDE = 5000
/** Pixels of the longest side below which print of a certificate is no longer read. */
const LEAST_SIDE = 720
/** Each try has this share of the last one's side. */
const STEP = 0.85
const BEST_QUALITY = 0.95
/** Tries between too much and too little: quality is then known to about a hundredth. */
const HALVINGS = 5

/** The fitted copy of a job: as many pixels, then as much quality, as the limits allow. @throws RefusedFile */
export async function fitJob(job: FitJob): Promise<FitAnswer> {
  const sheets: RgbaRaster[] = []
  let watermarks = 0
  // Two photos under one another would be mostly desk: what is stitched is cut out first.
  const cut = job.flatten || job.sheets.length > 1
  for (const one of job.sheets) {
    const sheet = await sheetOf(one, cut, job.maxSide)
    const marked =
      job.watermark === null ? { raster: sheet, count: 0 } : await writeWatermark(sheet, job.watermark)
    sheets.push(marked.raster)
    watermarks += marked.count
  }
  const whole = stackSheets(sheets)
  const small = tooSmall(whole, job)
  if (small) return { unfit: small }
  const fitted = await largestWithin(whole, job)
  return 'unfit' in fitted ? fitted : { ...fitted, watermarks }
}

async function sheetOf(
  { bytes, page, turn, redactions }: FitSheet,
  cut: boolean,
  maxSide: number | null,
): Promise<RgbaRaster> {
  // A flattened document is smaller than its photo: it is cut out before anything is given up.
  const side = cut ? MOST_SIDE : Math.min(maxSide ?? MOST_SIDE, MOST_SIDE)
  let sheet: RgbaRaster | null = null
  await eachPage(
    bytes,
    async ({ raster }) => {
      sheet = raster
    },
    { maxSide: side, only: page },
  )
  if (sheet === null) throw refusedFile('damaged')
  const upright = covered(turnRgba(sheet, turn), redactions)
  if (!cut) return upright
  const found = findDocument(upright)
  return found ? flattenDocument(upright, found.quad, MOST_SIDE).document : upright
}

/** Black over the given parts; of what was there nothing is left to be brought out again. */
function covered(picture: RgbaRaster, redactions: readonly Redaction[]): RgbaRaster {
  const { width, height, data } = picture
  const words = new Uint32Array(data.buffer, data.byteOffset, width * height)
  const black = 0xff000000
  for (const { x, y, width: across, height: down } of redactions) {
    const left = Math.floor(x * width)
    const right = Math.min(width, Math.ceil((x + across) * width))
    for (let row = Math.floor(y * height); row < Math.min(height, Math.ceil((y + down) * height)); row++)
      words.fill(black, row * width + left, row * width + right)
  }
  return picture
}

function tooSmall({ width, height }: RgbaRaster, { minWidth, minHeight }: FitJob): Unfit | null {
  if (minWidth !== null && width < minWidth) return { limit: 'width', wanted: minWidth, reached: width }
  if (minHeight !== null && height < minHeight) return { limit: 'height', wanted: minHeight, reached: height }
  return null
}

interface Encoded {
  readonly bytes: Uint8Array
  readonly width: number
  readonly height: number
  readonly quality: number
}

async function largestWithin(raster: RgbaRaster, job: FitJob): Promise<Encoded | { unfit: Unfit }> {
  const longest = Math.max(raster.width, raster.height)
  let side = Math.min(longest, job.maxSide ?? longest)
  let least = Infinity
  for (;;) {
    // Others may ask for something while a large picture is packed again and again.
    await nextTask()
    const shrunk = shrinkRgba(raster, side)
    if (tooSmall(shrunk, job)) break
    const copy = await bestQuality(shrunk, job)
    if ('bytes' in copy) return { ...copy, width: shrunk.width, height: shrunk.height }
    least = Math.min(least, copy.least)
    if (side <= LEAST_SIDE) break
    // Bytes go with the area: far too large, several steps at once.
    const guess = Math.sqrt((job.maxBytes ?? copy.least) / copy.least)
    side = Math.max(LEAST_SIDE, Math.floor(side * Math.min(STEP, guess)))
  }
  return { unfit: { limit: 'bytes', wanted: job.maxBytes ?? 0, reached: least } }
}

type Packed = Pick<Encoded, 'bytes' | 'quality'>

/** The best JPEG within the bytes, or how many bytes the least one has. */
async function bestQuality(
  raster: RgbaRaster,
  { format, maxBytes, leastQuality }: FitJob,
): Promise<Packed | { least: number }> {
  const limit = maxBytes ?? Infinity
  if (format === 'png') {
    const bytes = await encode(raster, 'image/png')
    return bytes.length <= limit ? { bytes, quality: 1 } : { least: bytes.length }
  }
  const pack = async (quality: number): Promise<Packed> => ({
    bytes: await encode(raster, 'image/jpeg', quality),
    quality,
  })
  const best = await pack(BEST_QUALITY)
  if (best.bytes.length <= limit) return best
  let kept = await pack(leastQuality)
  if (kept.bytes.length > limit) return { least: kept.bytes.length }
  let [low, high] = [leastQuality, BEST_QUALITY]
  for (let at = 0; at < HALVINGS; at++) {
    const middle = (low + high) / 2
    const tried = await pack(middle)
    if (tried.bytes.length <= limit) [kept, low] = [tried, middle]
    else high = middle
  }
  return kept
}
