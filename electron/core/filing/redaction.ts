import { z } from 'zod'
import type { Box } from '../reading/reading'

/** A part of a picture that is covered in everything that leaves: in shares of the upright page, 0 to 1. */

const share = z.number().min(0).max(1)

export const redactionSchema = z.strictObject({
  page: z.number().int().min(1),
  x: share,
  y: share,
  width: share,
  height: share,
})
export type Redaction = z.infer<typeof redactionSchema>

/** Covers on one picture: more are a mistake. */
export const MOST_REDACTIONS = 50

/** Whether a box, in the pixels of the upright page, is covered in part. */
export function isCovered(
  box: Box,
  page: { readonly page: number; readonly width: number; readonly height: number },
  redactions: readonly Redaction[],
): boolean {
  const xs = box.map(([x]) => x / page.width)
  const ys = box.map(([, y]) => y / page.height)
  return redactions.some(
    (one) =>
      one.page === page.page &&
      Math.max(...xs) > one.x &&
      Math.min(...xs) < one.x + one.width &&
      Math.max(...ys) > one.y &&
      Math.min(...ys) < one.y + one.height,
  )
}
