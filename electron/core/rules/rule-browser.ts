import { z } from 'zod'
import type { Fact, Facts } from '../reference/facts'
import { PROVINCE_FIELDS, PROVINCE_LISTS } from '../reference/fact-values'
import type { ProvinceField, ProvinceList } from '../reference/fact-values'
import { confidenceSchema, severitySchema } from './finding'
import { RULES } from './index'
import type { Rule } from './rule'
import { allowedBy, weaker } from './severity'

/** Every rule with what it rests on, for people who want to read the book itself. */

const saidBySchema = z.object({
  title: z.string(),
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  date: z.string(),
  reference: z.string().nullable(),
})

export const factShownSchema = z.object({
  id: z.string(),
  value: z.json(),
  sources: z.array(saidBySchema),
  asOf: z.string(),
  validFrom: z.string(),
  confidence: confidenceSchema,
  conflicts: z.array(
    z.object({ value: z.json(), sources: z.array(saidBySchema), note: z.string().nullable() }),
  ),
  note: z.string().nullable(),
})
export type FactShown = z.infer<typeof factShownSchema>

export const ruleRowSchema = z.object({
  id: z.string(),
  family: z.string(),
  top: z.number().int().nullable(),
  title: z.string(),
  explains: z.string(),
  /** What the rule wants. */
  wanted: severitySchema,
  /** What its basis allows on the day; as wanted where there is no basis. */
  severity: severitySchema,
  /** Null: no source says so on that day, so the rule is not checked. */
  basis: factShownSchema.nullable(),
  /** Nationwide facts that it reads beside its basis. */
  others: z.array(factShownSchema),
  /** What it reads of a province's table; `facts` is empty while no province is chosen or none is known. */
  provincial: z.array(z.object({ field: z.string(), facts: z.array(factShownSchema) })),
  /** Kinds of tables it looks things up in: `tld`, `registrar`, `certificate-type` … */
  tables: z.array(z.string()),
})
export type RuleRow = z.infer<typeof ruleRowSchema>

type Said = Fact<unknown>['sources'][number]
const saidBy = ({ title, date, reference }: Said): z.infer<typeof saidBySchema> => ({
  title,
  date,
  reference: reference ?? null,
})

/** Facts come out of JSON packs, so every value is JSON. */
type Json = z.infer<ReturnType<typeof z.json>>

const shown = (fact: Fact<unknown>): FactShown => ({
  id: fact.id,
  value: fact.value as Json,
  sources: fact.sources.map(saidBy),
  asOf: fact.asOf,
  validFrom: fact.validFrom,
  confidence: fact.confidence,
  conflicts: fact.conflicts.map(({ value, sources, note }) => ({
    value: value as Json,
    sources: sources.map(saidBy),
    note,
  })),
  note: fact.note,
})

const isField = (name: string): name is ProvinceField => Object.hasOwn(PROVINCE_FIELDS, name)
const isList = (name: string): name is ProvinceList => Object.hasOwn(PROVINCE_LISTS, name)

function ofProvince(facts: Facts, province: string | null, field: string): FactShown[] {
  if (province === null) return []
  if (isList(field)) return facts.provincialList(province, field).map(shown)
  const fact = isField(field) ? facts.provincial(province, field) : null
  return fact ? [shown(fact)] : []
}

const after = (start: string, reads: readonly string[]): string[] =>
  reads.filter((one) => one.startsWith(start)).map((one) => one.slice(start.length))

function row(rule: Rule, facts: Facts, province: string | null): RuleRow {
  const { id, family, top, title, explains, severity, basis, reads = [] } = rule
  const fact = facts.nationwide(basis)
  const others = after('nationwide/', reads).filter((one) => one !== basis)
  return {
    id,
    family,
    top,
    title,
    explains,
    wanted: severity,
    severity: fact ? weaker(severity, allowedBy(fact)) : severity,
    basis: fact ? shown(fact) : null,
    others: others.flatMap((one) => {
      const other = facts.nationwide(one)
      return other ? [shown(other)] : []
    }),
    provincial: after('provincial/', reads).map((field) => ({
      field,
      facts: ofProvince(facts, province, field),
    })),
    tables: reads
      .map((one) => one.split('/')[0] ?? one)
      .filter((kind, at, all) => kind !== 'nationwide' && kind !== 'provincial' && all.indexOf(kind) === at),
  }
}

/** Every rule with the facts it rests on, as valid on the facts' day. `province`: two digits. */
export const ruleRows = (facts: Facts, province: string | null, rules: readonly Rule[] = RULES): RuleRow[] =>
  rules.map((rule) => row(rule, facts, province))
