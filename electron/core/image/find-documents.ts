import {
  asFound,
  judgedQuads,
  outermostGood,
  sizeWeight,
  strongestLines,
  type Candidate,
  type FoundDocument,
  type JudgedQuad,
} from './find-document'
import type { Quad } from './homography'
import { OUTLINE_SIDE } from './limits'
import { FRAMES_ARE_SHADOWS, USUAL_TAPER } from './outline-score'
import { printSurrounds } from './print-around'
import { quadArea, sharedArea, taperOf } from './quad'
import type { Point, RgbaRaster } from './raster'
import { shrinkRgba } from './resize'

/** More documents than this on one picture are a pile. */
const MOST = 3
/** A further outline is at least this good, compared with the first. */
const AS_GOOD = 0.8
/** Its area over the first one's: two cards, or a card beside a licence. */
const LEAST_AREA = 0.12
const MOST_AREA = 3
/** Share of the smaller of two outlines that may lie in the other. */
const OVERLAP = 0.03

/**
 * The outlines of all documents on a picture, the surest first, none over another. Empty where `findDocument` gives
 * null; a second one is given only when it is about as good as the first.
 */
export function findDocuments(picture: RgbaRaster): readonly FoundDocument[] {
  const small = shrinkRgba(picture, OUTLINE_SIDE)
  const lines = strongestLines(small)
  const all = judgedQuads(small, lines)
  const first = outermostGood(all)
  const found = first && asFound(picture, small, first)
  if (!first || !found) {
    const shadowed = byItsShadow(picture, small, lines)
    if (shadowed && taperOf(shadowed.quad) <= USUAL_TAPER) return [shadowed]
    // What looked like print around it may be things that lie there.
    const beside = first?.sidesOnFrame === 0 ? asFound(picture, small, first, 'things') : null
    const one = beside ?? shadowed
    return one ? [one] : []
  }
  const documents = [found]
  const area = small.width * small.height
  let rest = all.filter((quad) => isBeside(quad, first, area))
  while (documents.length < MOST) {
    const next = outermostGood(rest)
    if (!next) break
    const also = asFound(picture, without(small, first), next)
    if (also) documents.push(also)
    rest = rest.filter((quad) => isApart(quad, next))
  }
  return documents
}

/** What fills more of the picture is the frame printed on a document that fills it. */
const MOST_SHARE = 0.8

/** A document that is no brighter than what it lies on shows by its shadow alone, which looks as a printed frame does. */
function byItsShadow(
  picture: RgbaRaster,
  small: RgbaRaster,
  lines: readonly Candidate[],
): FoundDocument | null {
  const best = outermostGood(
    judgedQuads(small, lines, FRAMES_ARE_SHADOWS).filter(({ sidesOnFrame }) => sidesOnFrame === 0),
  )
  const share = best ? areaOf(best) / (small.width * small.height) : 0
  if (!best || share > MOST_SHARE || printSurrounds(small, best.quad)) return null
  return asFound(picture, small, best)
}

/** The first document painted over: its print is not around the next one. */
function without(picture: RgbaRaster, { quad }: JudgedQuad): RgbaRaster {
  const { width, height } = picture
  const data = picture.data.slice()
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      if (isInside({ x, y }, quad)) data.fill(128, (y * width + x) * 4, (y * width + x) * 4 + 3)
  return { width, height, data }
}

/** `quad` goes clockwise. */
const isInside = (p: Point, quad: Quad): boolean =>
  quad.every((a, i) => {
    const b = quad[(i + 1) % 4]!
    return (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x) >= 0
  })

/** Whole, but for its size as good as the first, of a size that papers beside each other have, and beside it. */
function isBeside(quad: JudgedQuad, first: JudgedQuad, area: number): boolean {
  const ratio = areaOf(quad) / areaOf(first)
  return (
    quad.sidesOnFrame === 0 &&
    quad.score / sizeWeight(areaOf(quad) / area) >=
      (first.score / sizeWeight(areaOf(first) / area)) * AS_GOOD &&
    ratio > LEAST_AREA &&
    ratio < MOST_AREA &&
    isApart(quad, first)
  )
}

const areaOf = ({ quad }: JudgedQuad): number => Math.abs(quadArea(quad))

const isApart = (a: JudgedQuad, b: JudgedQuad): boolean =>
  sharedArea(a.quad, b.quad) < Math.min(areaOf(a), areaOf(b)) * OVERLAP
