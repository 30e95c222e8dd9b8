import { z } from 'zod'
import { FILING_TYPES } from '../filing/vocabulary'
import type { FilingNumberForms, FilingNumberPrefix, FilingNumberScheme } from '../values/filing-number'
import { derived } from './derived'
import type { Facts } from './facts'

/** Shapes of the pack `filing-types`: the types' names, the table that decides among them, and how numbers are written. */

const text = z.string().min(1)

/** `filing-type/<type>`: the name that this program uses, and what providers call it. */
export const filingTypeSchema = z.strictObject({
  name: text,
  byProvider: z.record(z.string(), text),
  alsoCalled: z.array(text),
})
export type FilingTypeName = z.infer<typeof filingTypeSchema>

/** What the table asks about a principal and a service; see `filing-type-question/<question>` for the words. */
export const QUESTIONS = [
  'filed',
  'remaining',
  'here',
  'serviceFiled',
  'owned',
  'attached',
  'orderRunning',
  'otherNumberKnown',
  'natureChanges',
] as const
export type Question = (typeof QUESTIONS)[number]

export const filingQuestionSchema = z.strictObject({
  ask: text,
  yes: text,
  no: text,
  /** The answer taken where nobody gave one. */
  assume: z.boolean(),
})
export type FilingQuestion = z.infer<typeof filingQuestionSchema>

/** What one wants to do: file something, or one of the types that change or end a filing. `any`: the row holds for all. */
export const INTENTS = [
  'any',
  'file',
  'change-principal',
  'change-service',
  'change-access',
  'cancel-access',
  'cancel-service',
  'cancel-principal',
] as const
export type Intent = (typeof INTENTS)[number]

export const STOPS = [
  'nothing-to-file',
  'domain-conflict',
  'empty-shell',
  'changed-licence',
  'nature-change',
  'order-running',
] as const
export type Stop = (typeof STOPS)[number]

/** `filing-type-row/NN`: a row of the decision table. It has a type or a stop. */
export const filingRowSchema = z.strictObject({
  row: z.number().int().positive(),
  intent: z.enum(INTENTS),
  /** Answers that the row wants; questions left out make no difference to it. */
  when: z.partialRecord(z.enum(QUESTIONS), z.boolean()),
  type: z.enum(FILING_TYPES).optional(),
  stop: z.enum(STOPS).optional(),
  why: text,
  /** What to do first, where the row stops. */
  todo: text.optional(),
})
export type FilingRow = z.infer<typeof filingRowSchema>

export const filingNumberSchema = z.strictObject({
  label: text,
  digits: z.strictObject({ min: z.number().int().positive(), max: z.number().int().positive() }),
})
const suffixSchema = z.strictObject({ letter: z.string(), name: text })

const SCHEMES: readonly FilingNumberScheme[] = ['record', 'icp-licence', 'licence', 'police']

function prefixesOf(facts: Facts): Map<string, FilingNumberPrefix> {
  const prefixes = new Map<string, FilingNumberPrefix>()
  for (const { id } of facts.choices('province')) {
    const value = facts.province(id)?.value
    if (!value) continue
    const letterOf = (prefix: string): string => prefix.replace(/ICP.*$/, '')
    const letter = letterOf(value.icpPrefix)
    // Another letter of the same province stays as it was typed: only the ministry knows which one it gave.
    for (const own of [letter, ...value.icpPrefixAliases.map(letterOf)])
      prefixes.set(own, { province: id, letter: own })
    for (const name of [value.name, value.shortName, value.abbr])
      if (!prefixes.has(name)) prefixes.set(name, { province: id, letter })
  }
  return prefixes
}

/** How filing numbers are written, as `parseFilingNumber` wants it. */
export const filingNumberForms = derived((facts): FilingNumberForms => {
  const digits = Object.fromEntries(
    SCHEMES.map((scheme) => [
      scheme,
      facts.get(`filing-number/${scheme}`, filingNumberSchema)?.value.digits ?? { min: 1, max: 20 },
    ]),
  ) as FilingNumberForms['digits']
  const suffixes = new Map(
    facts.ids('filing-number-suffix').flatMap((id) => {
      const suffix = facts.get(id, suffixSchema)?.value
      return suffix ? [[suffix.letter, id.slice('filing-number-suffix/'.length)] as const] : []
    }),
  )
  return { prefixes: prefixesOf(facts), digits, suffixes }
})

/** What a service of a number is called: `网站`, `App`, `小程序`, `快应用`. */
export const suffixName = (service: string, facts: Facts): string =>
  facts.get(`filing-number-suffix/${service}`, suffixSchema)?.value.name ?? service
