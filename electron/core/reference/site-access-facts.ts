import { z } from 'zod'

/** What the pack `site-access` says, by fact. */

/** `access-steps/<filing type>`: the order in which things happen. */
export const accessStepsSchema = z.object({ steps: z.array(z.string()).min(1) })

export const numberAfterSchema = z.object({
  rule: z.string(),
  data: z.object({
    link: z.url(),
    policeDays: z.number().int().positive(),
    /** Provinces whose sites show the principal's number, without the service's counter. */
    principalNumberIn: z.array(z.string()),
  }),
})

/** Data of `nationwide/review-time`: working days, from and to. */
export const reviewTimeSchema = z.object({
  rule: z.string(),
  data: z.object({
    carrierDays: z.tuple([z.number(), z.number()]),
    bureauDays: z.tuple([z.number(), z.number()]),
  }),
})
