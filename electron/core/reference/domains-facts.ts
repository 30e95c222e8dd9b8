import { z } from 'zod'
import type { Fact, Facts } from './facts'

/** What the pack `domains` says beyond its sentences, and the numbers that domain rules share. */

const text = z.string()
const count = z.number().int().positive()
const natures = z.array(text)

/** Documents by which an owner proves what it is to the organisation. */
export const ownerRelationSchema = z.object({ proofs: z.record(text, text) })
export const transferInSchema = z.object({ lockDays: count })
export const newAccessSchema = z.object({ types: z.array(text) })
export const reservedSuffixSchema = z.object({
  suffixes: z.array(z.object({ suffix: text, use: text, natures })),
})
export const nationalLabelSchema = z.object({
  han: z.array(text),
  latin: z.array(text),
  /** Beginnings of names and natures of principals that may be state bodies. */
  stateNames: z.array(text),
  stateNatures: natures,
})
/** Least and most working days until real-name data have reached the ministry. */
export const realNameSyncSchema = z.object({ workingDays: count, upTo: count })
export const validityMonthsSchema = z.object({ minMonthsCommon: count })
export const certificateMonthsSchema = z.object({ minMonths: count })

const worded = { province: text, message: text, remedy: text, natures: natures.optional() }
/** `domain-rule/…`: what one province says of domains. `{suffix}` and `{word}` stand for what was found. */
export const domainRuleSchema = z.discriminatedUnion('rule', [
  z.object({ province: text, rule: z.literal('label-national') }),
  z.object({ ...worded, rule: z.literal('country-suffix'), except: z.array(text) }),
  z.object({ ...worded, rule: z.literal('suffix'), suffixes: z.array(text) }),
  z.object({ ...worded, rule: z.literal('suffix-national'), suffixes: z.array(text) }),
  z.object({ ...worded, rule: z.literal('label-word'), words: z.array(text) }),
])
export type DomainRule = z.infer<typeof domainRuleSchema>

/** The data of a nationwide fact in the shape asked for, or null where the fact is not valid that day. */
export function dataOf<Value>(facts: Facts, id: string, schema: z.ZodType<Value>): Value | null {
  const data = facts.nationwide(id)?.value.data
  return data === undefined ? null : schema.parse(data)
}

/** Months that a domain must have left in a province, with the provincial fact where there is one. */
export function monthsWanted(
  facts: Facts,
  province: string | null,
): { months: number; fact: Fact<number> | null } | null {
  const fact = facts.provincial(province, 'domain.minValidityMonths')
  const months = fact?.value ?? dataOf(facts, 'domain-not-expired', validityMonthsSchema)?.minMonthsCommon
  return months === undefined ? null : { months, fact }
}
