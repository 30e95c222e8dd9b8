import type { Fact, Facts } from '../reference/facts'
import type { Source } from './finding'
import type { Filing, Rule } from './rule'
import type { CheckDay } from './run-rules'
import { sourcesOf } from './source'

/** A fact that a rule looked at while it decided, as valid on the day. */
export interface FactUsed {
  readonly id: string
  readonly value: unknown
  readonly source: Source
  readonly validFrom: string
  /** True when other sources say otherwise. */
  readonly disputed: boolean
  readonly note: string | null
}

/** The same facts, with a note of each that was given out. */
function recorded(facts: Facts, used: Map<string, Fact<unknown>>): Facts {
  const keep = <Value>(fact: Fact<Value> | null): Fact<Value> | null => {
    if (fact) used.set(fact.id, fact)
    return fact
  }
  return {
    version: facts.version,
    asOf: facts.asOf,
    get: (id, schema) => keep(facts.get(id, schema)),
    raw: (id) => keep(facts.raw(id)),
    ids: (kind) => facts.ids(kind),
    nationwide: (id) => keep(facts.nationwide(id)),
    province: (code) => keep(facts.province(code)),
    provincial: (code, field) => keep(facts.provincial(code, field)),
    provincialList: (code, list) => facts.provincialList(code, list).map((fact) => keep(fact) ?? fact),
    principalType: (nature) => keep(facts.principalType(nature)),
    certificateType: (id) => keep(facts.certificateType(id)),
    creditCodeCategory: (prefix) => keep(facts.creditCodeCategory(prefix)),
    topLevel: (label) => keep(facts.topLevel(label)),
    registrar: (name) => keep(facts.registrar(name)),
    idPrefix: (number) => keep(facts.idPrefix(number)),
    choices: (kind) => facts.choices(kind),
  }
}

/** Every fact that the rule read about this filing, its basis first; runs the rule once more. */
export function explainRule(rule: Rule, filing: Filing, day: CheckDay): FactUsed[] {
  const used = new Map<string, Fact<unknown>>()
  const facts = recorded(day.facts, used)
  facts.nationwide(rule.basis)
  // A rule that fails shows what it had read until then; the check itself says that it failed.
  try {
    if (!rule.appliesTo || rule.appliesTo(filing)) rule.check(filing, { today: day.today, facts })
  } catch {
    // What it had read stands in `used` already.
  }
  return [...used.values()].map(asUsed)
}

const asUsed = (fact: Fact<unknown>): FactUsed => ({
  id: fact.id,
  value: fact.value,
  source: sourcesOf(fact),
  validFrom: fact.validFrom,
  disputed: fact.disputed,
  note: fact.note,
})
