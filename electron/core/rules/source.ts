import type { Fact } from '../reference/facts'
import type { Source } from './finding'

/** One for each fact: most findings of a check rest on facts that others rest on too. */
const known = new WeakMap<Fact<unknown>, Source>()

/** Where a fact is from, as a finding shows it. */
export function sourcesOf(fact: Fact<unknown>): Source {
  const source = known.get(fact) ?? {
    title: fact.sources.map(({ title }) => title).join('；'),
    asOf: fact.asOf,
    confidence: fact.confidence,
  }
  known.set(fact, source)
  return source
}
