import type { Fact } from '../reference/facts'
import type { Source } from './finding'

/** Where a fact is from, as a finding shows it. */
export const sourcesOf = (fact: Fact<unknown>): Source => ({
  title: fact.sources.map(({ title }) => title).join('；'),
  asOf: fact.asOf,
  confidence: fact.confidence,
})
