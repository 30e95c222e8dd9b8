import type { Quad } from './homography'
import { distance, taperOf } from './quad'
import type { Point } from './raster'
import type { SideJudgement } from './side-steps'

/** What a side counts for whose step is gone a little further out: by rights a printed frame, but it may be a shadow. */
export const FRAMES_ARE_FRAMES = 0.3
export const FRAMES_ARE_SHADOWS = 0.75

/** One side by its step: covered, steady, and with the paper going on behind it. */
export function sideScore(
  { covered, steady, step, lasting }: SideJudgement,
  frame = FRAMES_ARE_FRAMES,
): number {
  // Contrast counts up to a point only: a pale card on paper is as good an outline as one on a dark desk.
  const paper = Math.min(1, Math.max(frame, 0.15 + lasting * 4))
  return covered * steady * Math.min(1, 0.4 + step / 75) * paper
}

/**
 * A document has the same paper along its sides; a shadow or a desk board has not. One side may differ at a small
 * price: title bars and coloured bands run along one edge.
 */
export function rimScore(judged: readonly SideJudgement[]): number {
  const whole = rimEvenness(judged)
  if (whole === 1 || judged.length < 4) return whole
  const butOne = judged.map((_, i) => rimEvenness(judged.filter((__, k) => k !== i)))
  return Math.max(whole, 0.8 * Math.max(...butOne))
}

function rimEvenness(judged: readonly SideJudgement[]): number {
  let score = 1
  for (let i = 0; i < judged.length; i++)
    for (let k = i + 1; k < judged.length; k++) {
      const a = judged[i]!.inner
      const b = judged[k]!.inner
      const lightA = a[0] + a[1] + a[2] + 30
      const lightB = b[0] + b[1] + b[2] + 30
      const evenness = Math.min(lightA, lightB) / Math.max(lightA, lightB)
      const tint =
        Math.abs(a[0] / lightA - b[0] / lightB) +
        Math.abs(a[1] / lightA - b[1] / lightB) +
        Math.abs(a[2] / lightA - b[2] / lightB)
      const same = Math.max(0.3, 1 - Math.max(0, tint - 0.03) * 5)
      score = Math.min(score, Math.min(1, evenness * 1.5) * same)
    }
  return score
}

/** Facing sides of a document seen by hand differ in direction by hardly more, in radians. */
export const USUAL_TAPER = Math.PI * 0.045

/** 1 for what a rectangle looks like from a hand-held camera; less for strong slants and thin strips. */
export function shapeScore(corners: readonly Point[]): number {
  const [p, q, r, s] = corners as unknown as Quad
  const across = [distance(p, q), distance(r, s)] as const
  const down = [distance(q, r), distance(s, p)] as const
  const evenness = Math.min(Math.min(...across) / Math.max(...across), Math.min(...down) / Math.max(...down))
  const ratio = (across[0] + across[1]) / (down[0] + down[1])
  const long = Math.max(ratio, 1 / ratio)
  const slant = Math.max(0.5, 1 - Math.max(0, taperOf(corners as unknown as Quad) - USUAL_TAPER) * 3.5)
  return slant * Math.min(1, 0.5 + evenness * 0.6) * (long > 2 ? Math.max(0.3, 1 - (long - 2) * 0.5) : 1)
}
