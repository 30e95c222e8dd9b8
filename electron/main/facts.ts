import { readdirSync, readFileSync } from 'node:fs'
import { loadFacts } from '../core/reference/load-facts'
import type { Facts } from '../core/reference/facts'
import { resourceFolder } from './places'

let packs: unknown[] | null = null
/** Days whose facts stay in memory: a person may leaf through years of them. */
const MOST_DAYS = 6
const kept = new Map<string, Facts>()

/** The facts valid on a day (YYYY-MM-DD; the newest when left out), read from resources/facts once. */
export function readFacts(asOf?: string): Facts {
  packs ??= readdirSync(resourceFolder('facts'))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name): unknown => JSON.parse(readFileSync(resourceFolder('facts', name), 'utf8')))
  const key = asOf ?? ''
  const facts = kept.get(key) ?? loadFacts(packs, asOf)
  // Put last: of the days looked at, the one that was not asked for the longest goes first.
  kept.delete(key)
  kept.set(key, facts)
  const [oldest] = [...kept.keys()].filter((one) => one !== '')
  if (kept.size > MOST_DAYS && oldest !== undefined) kept.delete(oldest)
  return facts
}
