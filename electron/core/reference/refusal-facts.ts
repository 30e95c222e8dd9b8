import { z } from 'zod'
import { FAMILIES, type FamilyId } from '../rules/families'

/** Shapes of the pack `refusals`: how refusal messages are usually worded, and what each wording points to. */

const text = z.string().min(1)
const familyIds = FAMILIES.map(({ id }) => id) as [FamilyId, ...FamilyId[]]

/**
 * One reason of refusal: `refusal/<id>`. Patterns are regular expressions over the sentence in half width, lower case
 * and without spaces; `{name}` stands for the words of `refusal-words/<name>`.
 */
export const refusalReasonSchema = z.strictObject({
  title: text,
  family: z.enum(familyIds),
  rules: z.array(text),
  /** Places of the draft with `[]` for any service or domain; `material:<slot>` for the files of a slot. */
  paths: z.array(text),
  /** What to do, in our own words. */
  advice: text,
  /** A wording fits when every one of its patterns occurs, in any order. */
  wordings: z.array(z.array(text).min(1)).min(1),
  /** Patterns that tell that another reason is meant. */
  unless: z.array(text).optional(),
  /** Added to the weight of the words found: a telling word beats a common one. */
  weight: z.number().optional(),
})
export type RefusalReason = z.infer<typeof refusalReasonSchema>

/** `refusal-words/<name>`: words of one meaning, as alternatives of a regular expression. */
export const refusalWordsSchema = z.strictObject({ pattern: text })

/**
 * `refusal-boilerplate/heading` (begins a part), `…/whole` (is the whole part), `…/continues` (begins a clause that goes
 * on about the reason before it).
 */
export const refusalBoilerplateSchema = z.strictObject({ patterns: z.array(text).min(1) })
