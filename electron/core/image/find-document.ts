import type { Quad } from './homography'
import { OUTLINE_SIDE } from './limits'
import { straightEdges, type StraightLine } from './outline-lines'
import { FRAMES_ARE_FRAMES, rimScore, shapeScore, sideScore } from './outline-score'
import { distance, orderCorners, quadArea, scaleQuad, shareOf } from './quad'
import type { Point, RgbaRaster } from './raster'
import { printSurrounds } from './print-around'
import { refineQuad } from './refine-quad'
import { shrinkRgba } from './resize'
import { judgeSide, type SideJudgement, sideSteps, type SideSteps } from './side-steps'

export interface FoundDocument {
  /** Corners in the given picture's pixels, clockwise from the one nearest the top left. */
  readonly quad: Quad
  /** 0 to 1; below about 0.45 the outline would be a guess and is not given. */
  readonly score: number
  /** Sides that run along the picture's edge: the document is cut off there, or fills the picture. */
  readonly sidesOnFrame: number
}

/** Edges looked at, and those of them that are combined into quads. */
const MOST_EDGES = 320
const MOST_LINES = 64
const LEAST_SCORE = 0.45
/** With sides on the picture's edge the evidence has to be better. */
const LEAST_CUT_SCORE = 0.46
/** An outline around the best one is taken if it is at least this good, compared with the best. */
const OUTER_SHARE = 0.72

/** A side below this cannot be mended by three good ones. */
const LEAST_SIDE = 0.2
/** How far facing sides may be from parallel, and corners from flat, in radians. */
const MOST_TAPER = Math.PI * 0.11
const LEAST_CORNER = Math.PI * 0.32

export interface JudgedQuad extends FoundDocument {
  /** Brightness outside over inside, of the middle one of its sides. */
  readonly surround: number
  /** Paper lies on both sides of it, as around a printed frame: most sides are as bright without as within. */
  readonly onPaper: boolean
}

/** Brightness of paper beside other paper, over it. */
const AS_BRIGHT = [0.93, 1.3] as const
const isAsBright = (ratio: number): boolean => ratio > AS_BRIGHT[0] && ratio < AS_BRIGHT[1]
/** What lies around a document on a dark desk, over its own brightness. */
const DARKER = 0.75
/** The same around a dark screen, and the share of the picture that one takes at least: a portrait is smaller. */
const BRIGHTER = 2.5
const SCREEN_SHARE = 0.25

export interface Candidate {
  readonly line: StraightLine
  /** Null for an edge of the picture itself. */
  readonly steps: SideSteps | null
}

/**
 * Finds the document's outline: of all quads made by straight edges, the one with the steadiest colour step
 * across all four sides. Null when the document fills the picture (scans, screenshots) or nothing stands out.
 */
export function findDocument(picture: RgbaRaster): FoundDocument | null {
  const small = shrinkRgba(picture, OUTLINE_SIDE)
  const best = outermostGood(judgedQuads(small, strongestLines(small)))
  return best && asFound(picture, small, best)
}

/** The outline in the picture's own pixels, or null where a printed frame was taken for one. */
export function asFound(
  picture: RgbaRaster,
  small: RgbaRaster,
  found: JudgedQuad,
  but?: 'things',
): FoundDocument | null {
  const share = shareOf(found.quad, small)
  // Where it is clearly darker on most sides no document goes on, nor where a dark screen lies on a bright desk.
  const isApart = found.surround < DARKER || (found.surround > BRIGHTER && share > SCREEN_SHARE)
  if (!isApart && printSurrounds(small, found.quad, but)) return null
  // A large frame with blank paper around it is printed on a document that fills the picture.
  if (found.onPaper && share > 0.6) return null
  const refined = refineQuad(small, found.quad)
  const across = picture.width / small.width
  const { score, sidesOnFrame } = found
  return { score, sidesOnFrame, quad: scaleQuad(refined, across, picture.height / small.height) }
}

/** The best of the quads, or a good one around it. */
export function outermostGood(all: readonly JudgedQuad[]): JudgedQuad | null {
  let best: JudgedQuad | null = null
  for (const quad of all) if (!best || quad.score > best.score) best = quad
  if (!best) return null
  // Frames, tables and portraits inside a document are outlines too: the outermost good one is the document's.
  const least = best.score * OUTER_SHARE
  for (let inner = best; ;) {
    let outer: JudgedQuad | null = null
    for (const quad of all)
      // An outline that ends at the picture's edge must be convincing by itself.
      if (
        quad.score >= (quad.sidesOnFrame > 0 ? best.score * 0.92 : least) &&
        (!outer || quad.score > outer.score) &&
        surrounds(quad.quad, inner.quad)
      )
        outer = quad
    if (!outer) return inner
    inner = outer
  }
}

function surrounds(outer: Quad, inner: Quad): boolean {
  if (Math.abs(quadArea(outer)) < Math.abs(quadArea(inner)) * 1.06) return false
  return inner.every((p) =>
    outer.every((a, i) => {
      const b = outer[(i + 1) % 4]!
      return (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x) >= -4 * distance(a, b)
    }),
  )
}

/** Every quad of straight edges that could be a document's outline, in the picture's pixels; `frame` as for `sideScore`. */
export function judgedQuads(
  picture: RgbaRaster,
  candidates: readonly Candidate[],
  frame = FRAMES_ARE_FRAMES,
): readonly JudgedQuad[] {
  const { width, height } = picture
  const found: JudgedQuad[] = []
  let best = 0
  for (const [a, b] of facingPairs(candidates, Math.min(width, height) * 0.1)) {
    // Each pair is the document's long or short sides once: the more level one of the two pairs leads.
    const rungs = rungsBetween(a, b, candidates, width, height, frame)
    for (let i = 0; i < rungs.length; i++)
      for (let k = i + 1; k < rungs.length; k++) {
        const c = rungs[i]!
        const d = rungs[k]!
        if (angleBetween(c.candidate.line, d.candidate.line) > MOST_TAPER) continue
        const toBeat = Math.max(LEAST_SCORE, best * 0.6)
        const quad = judgeQuad(a, b, c, d, width, height, toBeat, frame)
        if (!quad) continue
        best = Math.max(best, quad.score)
        found.push(quad)
      }
  }
  return found
}

/** Edges with the strongest steady steps, of every direction some, and the picture's own four edges. */
export function strongestLines(picture: RgbaRaster): readonly Candidate[] {
  const { width, height } = picture
  const edges: { line: StraightLine; steps: SideSteps }[] = []
  for (const line of straightEdges(picture, MOST_EDGES)) {
    const steps = sideSteps(picture, line)
    if (steps) edges.push({ line, steps })
  }
  edges.sort((a, b) => b.steps.strength - a.steps.strength)
  const taken = new Map<number, number>()
  const candidates: Candidate[] = []
  for (const edge of edges) {
    const sector = Math.floor((edge.line.angle * 9) / Math.PI)
    const many = taken.get(sector) ?? 0
    if (many >= MOST_LINES * 0.45 || candidates.length >= MOST_LINES) continue
    taken.set(sector, many + 1)
    candidates.push(edge)
  }
  for (const [angle, offset] of [
    [0, 0],
    [0, width - 1],
    [Math.PI / 2, 0],
    [Math.PI / 2, height - 1],
  ] as const)
    candidates.push({ line: { angle, offset, votes: 0 }, steps: null })
  return candidates
}

/** A line between two facing lines, judged once for all quads that it may be a side of. */
interface Rung {
  readonly candidate: Candidate
  readonly onA: Point
  readonly onB: Point
  readonly score: number
}

function rungsBetween(
  a: Candidate,
  b: Candidate,
  candidates: readonly Candidate[],
  width: number,
  height: number,
  frame: number,
): readonly Rung[] {
  const slack = Math.min(width, height) * 0.02
  const inside = (p: Point): boolean =>
    p.x >= -slack && p.y >= -slack && p.x <= width + slack && p.y <= height + slack
  const rungs: Rung[] = []
  for (const candidate of candidates) {
    if (!isAcross(a.line, candidate.line) || angleBetween(b.line, candidate.line) < LEAST_CORNER) continue
    const onA = cross(a.line, candidate.line)
    const onB = cross(b.line, candidate.line)
    if (!inside(onA) || !inside(onB)) continue
    let score = FRAME_SIDE
    if (candidate.steps) {
      // Seen from a far point on either side the scores are alike but for what lasts: the better one counts here.
      const { x, y } = candidate.steps.across
      const ahead = judgeSide(candidate.steps, onA, onB, { x: onA.x + x * 9, y: onA.y + y * 9 })
      const behind = judgeSide(candidate.steps, onA, onB, { x: onA.x - x * 9, y: onA.y - y * 9 })
      score = ahead && behind ? Math.max(sideScore(ahead, frame), sideScore(behind, frame)) : 0
    }
    if (score >= LEAST_SIDE) rungs.push({ candidate, onA, onB, score })
  }
  return rungs
}

/** True for lines that stand across `a`, and only in one of the two ways to see a pair of pairs. */
function isAcross(a: StraightLine, line: StraightLine): boolean {
  if (angleBetween(a, line) < LEAST_CORNER) return false
  const level = Math.abs(Math.sin(a.angle))
  const other = Math.abs(Math.sin(line.angle))
  return level > other || (level === other && a.angle < line.angle)
}

function facingPairs(candidates: readonly Candidate[], apart: number): readonly [Candidate, Candidate][] {
  const pairs: [Candidate, Candidate][] = []
  for (let i = 0; i < candidates.length; i++)
    for (let k = i + 1; k < candidates.length; k++) {
      const a = candidates[i]!
      const b = candidates[k]!
      if (angleBetween(a.line, b.line) > MOST_TAPER) continue
      const facing = Math.abs(a.line.angle - b.line.angle) < Math.PI / 2 ? b.line.offset : -b.line.offset
      if (Math.abs(a.line.offset - facing) >= apart) pairs.push([a, b])
    }
  return pairs
}

function angleBetween(a: StraightLine, b: StraightLine): number {
  const d = Math.abs(a.angle - b.angle)
  return Math.min(d, Math.PI - d)
}

function cross(a: StraightLine, b: StraightLine): Point {
  const ca = Math.cos(a.angle)
  const sa = Math.sin(a.angle)
  const cb = Math.cos(b.angle)
  const sb = Math.sin(b.angle)
  const det = ca * sb - sa * cb
  return { x: (a.offset * sb - b.offset * sa) / det, y: (ca * b.offset - cb * a.offset) / det }
}

function judgeQuad(
  a: Candidate,
  b: Candidate,
  c: Rung,
  d: Rung,
  width: number,
  height: number,
  toBeat: number,
  frame: number,
): JudgedQuad | null {
  // Around the quad: along a, down d, back along b, up c.
  const corners = [c.onA, d.onA, d.onB, c.onB]
  const sides = [a, d.candidate, b, c.candidate]
  const rungsAtBest = 0.25 * (2 + c.score + d.score)
  if (0.5 * rungsAtBest + 0.5 * Math.min(c.score, d.score) < toBeat) return null
  const area = shareOf(corners, { width, height })
  if (area < 0.03) return null

  const middle = {
    x: corners.reduce((sum, p) => sum + p.x, 0) / 4,
    y: corners.reduce((sum, p) => sum + p.y, 0) / 4,
  }
  let sum = 0
  let worst = 1
  let onFrame = 0
  const judged: SideJudgement[] = []
  for (let i = 0; i < 4; i++) {
    const p = corners[i]!
    const q = corners[(i + 1) % 4]!
    if (distance(p, q) < Math.min(width, height) * 0.1) return null
    const side = sides[i]!
    let score = FRAME_SIDE
    if (side.steps === null) onFrame++
    else {
      const judgement = judgeSide(side.steps, p, q, middle)
      if (!judgement) return null
      judged.push(judgement)
      score = sideScore(judgement, frame)
    }
    worst = Math.min(worst, score)
    sum += score
    // Even perfect remaining sides could not lift it any more.
    if (score < LEAST_SIDE || 0.5 * ((sum + 3 - i) / 4) + 0.5 * worst < toBeat) return null
  }
  // Cut off at two facing edges at once: rather bands printed across a page that fills the picture.
  const facing = (!a.steps && !b.steps) || (!c.candidate.steps && !d.candidate.steps)
  if (onFrame > 2 || facing) return null
  const score = (0.5 * (sum / 4) + 0.5 * worst) * shapeScore(corners) * sizeWeight(area) * rimScore(judged)
  if (score < toBeat || (onFrame > 0 && score < LEAST_CUT_SCORE)) return null
  const ratios = judged.map((side) => side.surround).sort((p, q) => p - q)
  const mean = ratios.reduce((total, ratio) => total + ratio, 0) / ratios.length
  const alike = ratios.filter(isAsBright).length
  return {
    quad: orderCorners(corners),
    score,
    sidesOnFrame: onFrame,
    surround: ratios[ratios.length >> 1] ?? 1,
    onPaper: alike >= ratios.length - (isAsBright(mean) ? 2 : 1),
  }
}

/** Of outlines equally good the larger is rather the document; `area`: share of the picture. */
export const sizeWeight = (area: number): number => 0.6 + 0.4 * Math.min(1, Math.sqrt(area) * 1.6)

/** A side on the picture's edge shows no step: it may be one, at the price of a weak side. */
const FRAME_SIDE = 0.42
