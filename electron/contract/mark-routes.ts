import { z } from 'zod'
import { ORIGINS, type MarkStates } from '../core/draft/draft-marks'
import { draftSchema } from '../core/filing/draft'

/** Marks of single values: where they came from, that somebody looked at them, what was vouched for. */

const id = z.string().min(1).max(100)
const place = z.string().max(300)
const nothing = z.strictObject({})

const originSchema = z.object({
  origin: z.enum(ORIGINS),
  file: z.string().nullable(),
  page: z.number().nullable(),
  at: z.number(),
})
const tickSchema = z.object({ at: z.number(), stale: z.enum(['value', 'picture', 'rule']).nullable() })

/** By place of the draft. */
export const marksViewSchema: z.ZodType<MarkStates> = z.object({
  origins: z.record(z.string(), originSchema),
  ticks: z.record(z.string(), tickSchema),
})
export type OriginView = z.infer<typeof originSchema>
export type TickView = z.infer<typeof tickSchema>

export const markRoutes = {
  /** The value at this place of the form was looked at, or not after all. */
  'marks.tick': {
    input: z.strictObject({ draftId: id, draft: draftSchema, place: place.min(1), ticked: z.boolean() }),
    output: nothing,
  },
  /** These values were taken from a picture, not typed. */
  'marks.read': {
    input: z.strictObject({
      draftId: id,
      values: z
        .array(
          z.strictObject({
            place: place.min(1),
            value: z.string().max(5_000),
            file: z.string().max(500),
            page: z.number().int().min(1),
          }),
        )
        .max(300),
    }),
    output: nothing,
  },
  /** What no rule can decide was settled by the person; null takes that back. */
  'marks.vouch': {
    input: z.strictObject({
      draftId: id,
      draft: draftSchema,
      rule: z.string().max(100),
      place,
      note: z.string().max(500).nullable(),
    }),
    output: nothing,
  },
} as const
