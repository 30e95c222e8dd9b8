import { z } from 'zod'
import { ACCESS_PROVIDERS } from '../filing/vocabulary'

/** What the pack `verification-sheet` says, by fact. */

const rule = z.string()

export const sheetWantedSchema = z.object({ rule, data: z.object({ wanted: z.boolean() }) })

/** Access providers that want the date left blank. */
export const sheetDateSchema = z.object({
  rule,
  data: z.object({ blankFor: z.array(z.enum(ACCESS_PROVIDERS)) }),
})

/** What no picture tells, and the number of signed originals to keep. */
export const sheetByHandSchema = z.object({
  rule,
  data: z.object({
    items: z.array(z.string()).min(1),
    copies: z.number().int().positive(),
    copiesFor: z.partialRecord(z.enum(ACCESS_PROVIDERS), z.number().int().positive()),
  }),
})
