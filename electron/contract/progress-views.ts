import { z } from 'zod'
import { FILING_STATUSES } from '../core/draft/filing-status'

/** What the page is shown of a filing after it was packed. */

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

export const newFilingStepSchema = z.strictObject({
  status: z.enum(FILING_STATUSES),
  day,
  note: z.string().trim().max(2_000),
  /** The refusal message as it was pasted; empty where there is none. */
  refusal: z.string().trim().max(20_000),
})

export const progressViewSchema = z.object({
  status: z.enum(FILING_STATUSES),
  /** In the order of their days. */
  steps: z.array(newFilingStepSchema.extend({ id: z.number().int() })),
  /** Packages handed in, the first one first. */
  rounds: z.array(z.object({ round: z.number().int(), revision: z.number().int(), day, sha256: z.string() })),
})
export type ProgressView = z.infer<typeof progressViewSchema>
