import { z } from 'zod'
import { SLOTS } from '../filing/vocabulary'
import { boxSchema } from '../reading/reading'

/** A finding: the answer of one rule about one place of a draft (contract section 2). */

export const SEVERITIES = ['block', 'risk', 'confirm', 'hint', 'offline'] as const
export const severitySchema = z.enum(SEVERITIES)
export type Severity = z.infer<typeof severitySchema>

export const CONFIDENCES = ['high', 'medium', 'low', 'unknown'] as const
export const confidenceSchema = z.enum(CONFIDENCES)
export type Confidence = z.infer<typeof confidenceSchema>

export const evidenceSchema = z.object({
  file: z.string(),
  page: z.number().int().min(1),
  box: boxSchema,
  text: z.string(),
  confidence: z.number().min(0).max(1),
})
export type Evidence = z.infer<typeof evidenceSchema>

export const sourceSchema = z.object({
  title: z.string(),
  /** Day, month or year from which the fact holds: YYYY, YYYY-MM or YYYY-MM-DD. */
  asOf: z.string(),
  confidence: confidenceSchema,
})
export type Source = z.infer<typeof sourceSchema>

/** One mechanical mend: values to write at places of the draft. The person applies it and can take it back. */
export const fixSchema = z.object({
  /** What the button says: `改成“…”`. */
  label: z.string(),
  changes: z.array(z.object({ path: z.string(), value: z.json() })).min(1),
})
export type Fix = z.infer<typeof fixSchema>

export const findingSchema = z.object({
  rule: z.string(),
  family: z.string(),
  top: z.number().int().min(1).max(10).nullable(),
  outcome: z.enum(['found', 'passed', 'not-checked']),
  severity: severitySchema,
  path: z.string(),
  message: z.string(),
  remedy: z.string(),
  evidence: z.array(evidenceSchema),
  source: sourceSchema,
  /** Only with `not-checked`: what is missing to decide. */
  why: z.string().optional(),
  /** The value or the part of it that is at fault, as it stands in the draft. */
  value: z.string().optional(),
  /** Where the picture lies, or is to lie, that it is about: of `materials` as a whole, and of what misses its picture. */
  slot: z.enum(SLOTS).optional(),
  /** Mends offered, the best first. */
  fixes: z.array(fixSchema).optional(),
  /** A person looked at it outside the rules and says that it is right; `stale` once the value is another. */
  vouched: z
    .object({
      /** Milliseconds since 1970, and the same as YYYY-MM-DD. */
      at: z.number(),
      day: z.string(),
      note: z.string(),
      stale: z.boolean(),
    })
    .optional(),
})
export type Finding = z.infer<typeof findingSchema>

export const summarySchema = z.object({
  block: z.number(),
  risk: z.number(),
  confirm: z.number(),
  hint: z.number(),
  offline: z.number(),
  passed: z.number(),
  'not-checked': z.number(),
  /** What a person vouched for, where that is counted apart. */
  vouched: z.number().optional(),
})
export type Summary = z.infer<typeof summarySchema>
