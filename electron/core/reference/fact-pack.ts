import { z } from 'zod'
import { confidenceSchema } from '../rules/finding'

/** A rule pack of resources/facts: statements of the outside world, each with source, date and confidence. */

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const loose = z.string().regex(/^\d{4}(-\d{2}){0,2}$/)
const sourceIds = z.array(z.string()).min(1)

const sourceSchema = z.strictObject({
  title: z.string().min(1),
  /** As shown to people: YYYY, YYYY-MM or YYYY-MM-DD. */
  date: loose,
  /** Earliest day on which the source can have said it. */
  from: day,
  /** Latest day on which it was seen to say it. */
  day,
  reference: z.string().optional(),
  /** How the dates were estimated, where the source gives none. */
  estimate: z.string().optional(),
})

export const factSchema = z.strictObject({
  id: z.string().min(1),
  value: z.json(),
  sources: sourceIds,
  asOf: loose,
  validFrom: day,
  /** First day on which the fact no longer holds. */
  validUntil: day.optional(),
  replacedBy: z.string().optional(),
  estimate: z.string().optional(),
  confidence: confidenceSchema,
  conflicts: z
    .array(z.strictObject({ value: z.json(), sources: sourceIds, note: z.string().optional() }))
    .optional(),
  note: z.string().optional(),
})

export const factPackSchema = z.strictObject({
  format: z.literal('icp-facts'),
  id: z.string().min(1),
  title: z.string().min(1),
  version: z.string().min(1),
  asOf: day,
  sources: z.record(z.string(), sourceSchema),
  facts: z.array(factSchema),
})

export type FactPack = z.infer<typeof factPackSchema>

/**
 * A pack as it is opened: head and sources in full, of each fact only what tells which one holds on a day. The facts
 * themselves are parsed when they are asked for, since a filing needs few of the thousands; the build parses them all.
 */
export const openedPackSchema = factPackSchema.extend({
  facts: z.array(z.looseObject({ id: z.string(), validFrom: day, validUntil: day.optional() })),
})
export type OpenedPack = z.infer<typeof openedPackSchema>
export type FactSource = z.infer<typeof sourceSchema>
