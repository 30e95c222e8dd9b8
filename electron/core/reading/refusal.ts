import { z } from 'zod'

/** Why a file could not be read. The code is stable; the sentence is made where it is shown. */
export const REFUSAL_CODES = [
  'empty-file',
  'not-a-picture',
  'program-file',
  'too-large',
  'too-many-pixels',
  'damaged',
  'password-protected',
  'unsupported-format',
  'too-many-pages',
  'timed-out',
  'reader-crashed',
  'reader-data',
  'cannot-open',
  'cancelled',
] as const
export const refusalCodeSchema = z.enum(REFUSAL_CODES)
export type RefusalCode = z.infer<typeof refusalCodeSchema>
