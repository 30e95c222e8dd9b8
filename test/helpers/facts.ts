import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { loadFacts } from '../../electron/core/reference/load-facts'
import type { Facts } from '../../electron/core/reference/facts'

const folder = path.join(import.meta.dirname, '..', '..', 'resources', 'facts')

let packs: unknown[] | null = null

/** The rule packs as the app reads them. */
export const factPacks = (): unknown[] =>
  (packs ??= readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name): unknown => JSON.parse(readFileSync(path.join(folder, name), 'utf8'))))

const kept = new Map<string, Facts>()

/** The facts valid on a day (YYYY-MM-DD), or the newest. */
export function facts(asOf?: string): Facts {
  const known = kept.get(asOf ?? '') ?? loadFacts(factPacks(), asOf)
  kept.set(asOf ?? '', known)
  return known
}

/** Opens the packs anew at the next call, and with them everything that was worked out from the facts. */
export const forgetFacts = (): void => kept.clear()
