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

const packsWithout = (ids: readonly string[]): unknown[] =>
  (factPacks() as { facts: { id: string }[] }[]).map((pack) => ({
    ...pack,
    facts: pack.facts.filter(({ id }) => !ids.includes(id)),
  }))

/** The facts valid on a day (YYYY-MM-DD), or the newest; `without` names facts that no source tells. */
export function facts(asOf?: string, without: readonly string[] = []): Facts {
  const key = [asOf ?? '', ...without].join(' ')
  const known = kept.get(key) ?? loadFacts(without.length > 0 ? packsWithout(without) : factPacks(), asOf)
  kept.set(key, known)
  return known
}

/** Opens the packs anew at the next call, and with them everything that was worked out from the facts. */
export const forgetFacts = (): void => kept.clear()
