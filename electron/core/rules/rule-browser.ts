import { z } from 'zod'
import type { Fact, Facts } from '../reference/facts'
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
  /**
   * What it reads of a province's table or of another table by province; `field` is the field or the table's kind.
   * `facts` is empty while no province is chosen or none is known.
   */
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

/** Tables that hold what each province says, by its two digits: `office-phone/11`, `domain-rule/11.org`. */
const PROVINCE_TABLES = [
  'approval-province',
  'content-type-province',
  'domain-rule',
  'foreign-head',
  'naming/province',
  'office-phone',
  'person-reuse',
  'remark-length',
] as const

const unique = (all: readonly string[]): string[] => [...new Set(all)]

/** The facts of a table that begin with the province's digits; a list is kept as one fact for each part. */
function ofProvince(facts: Facts, province: string | null, table: string, field: string): FactShown[] {
  if (province === null) return []
  const start = field === '' ? `${table}/${province}` : `${table}/${province}/${field}`
  return facts
    .ids(table)
    .filter((id) => id === start || id.startsWith(`${start}.`))
    .flatMap((id) => {
      const fact = facts.raw(id)
      return fact ? [shown(fact)] : []
    })
}

/** What of the reads is said by province, each once. */
function provincialOf(
  reads: readonly string[],
  facts: Facts,
  province: string | null,
): RuleRow['provincial'] {
  const fields = unique(after('provincial/', reads)).map((field) => ({
    field,
    facts: ofProvince(facts, province, 'province', field),
  }))
  const tables = PROVINCE_TABLES.filter((table) => after(`${table}/`, reads).length > 0)
  return [
    ...fields,
    ...tables.map((table) => ({ field: table, facts: ofProvince(facts, province, table, '') })),
  ]
}

const after = (start: string, reads: readonly string[]): string[] =>
  reads.filter((one) => one.startsWith(start)).map((one) => one.slice(start.length))

const isByProvince = (read: string): boolean =>
  ['provincial', ...PROVINCE_TABLES].some((table) => read.startsWith(`${table}/`))

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
    others: unique(others).flatMap((one) => {
      const other = facts.nationwide(one)
      return other ? [shown(other)] : []
    }),
    provincial: provincialOf(reads, facts, province),
    tables: unique(
      reads
        .filter((one) => !isByProvince(one) && !one.startsWith('nationwide/'))
        .map((one) => one.split('/')[0] ?? one),
    ),
  }
}

/** Every rule with the facts it rests on, as valid on the facts' day. `province`: two digits. */
export const ruleRows = (facts: Facts, province: string | null, rules: readonly Rule[] = RULES): RuleRow[] =>
  rules.map((rule) => row(rule, facts, province))
