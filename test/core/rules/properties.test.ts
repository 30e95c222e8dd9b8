import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draftSchema, type Draft } from '../../../electron/core/filing/draft'
import type { Finding } from '../../../electron/core/rules/finding'
import type { Filing } from '../../../electron/core/rules/rule'
import { runRules } from '../../../electron/core/rules/run-rules'
import { writePath } from '../../../renderer/draft/draft-path'
import { anyFiling } from '../../helpers/any-draft'
import { facts } from '../../helpers/facts'
import { TODAY } from './rule-table'

/** What holds for every draft that parses, with whatever was read from its materials. */

const RUNS = 150
/** ms; some seconds are needed, on a busy machine many more. */
const PATIENCE = 120_000

const check = (filing: Filing): Finding[] => runRules(filing, { today: TODAY, facts: facts() })
const holds = (of: (filing: Filing) => void): void =>
  fc.assert(fc.property(anyFiling, of), { numRuns: RUNS, seed: 20261125 })

/** True where every container of the path is there and has the last key. */
function exists(draft: unknown, path: string): boolean {
  if (path === '') return true
  let at: unknown = draft
  for (const [, key, index] of path.matchAll(/([^.[\]]+)|\[(\d+)\]/g)) {
    const name = key ?? index ?? ''
    if (at === null || typeof at !== 'object' || !(name in at)) return false
    at = (at as Record<string, unknown>)[name]
  }
  return true
}

const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  )
}

/** Keys in one order: a value copied out of the draft keeps the draft's. */
const sorted = (_: string, value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value
const lines = (findings: readonly Finding[]): string[] => findings.map((one) => JSON.stringify(one, sorted))

/** Whatever is wrong with what the rules say about a filing, as lines. */
function faults({ draft }: Filing, findings: readonly Finding[]): string[] {
  return findings.flatMap(({ rule, outcome, path, message, remedy, why, source, fixes = [] }) => [
    ...(why?.includes('出了问题') ? [`${rule} throws: ${why}`] : []),
    ...(exists(draft, path) ? [] : [`${rule} is about ${path}, which is not there`]),
    ...(message === '' || source.title === '' ? [`${rule} says nothing`] : []),
    ...(outcome === 'found' && remedy === '' ? [`${rule} has no remedy`] : []),
    ...(outcome === 'not-checked' && !why ? [`${rule} does not say why`] : []),
    ...fixes.flatMap(({ label, changes }) => {
      const after = structuredClone(draft)
      const written = changes.every(({ path: place, value }) => writePath(after, place, value))
      return written && draftSchema.safeParse(after).success
        ? []
        : [`${rule} offers “${label}”, which breaks`]
    }),
  ])
}

describe('of any draft that parses', () => {
  it(
    'no rule throws, every finding has a place and a reason, every mend leaves a draft that parses',
    () => {
      holds((filing) => {
        expect(faults(filing, check(filing))).toEqual([])
      })
    },
    PATIENCE,
  )

  it(
    'findings are the same a second time, in any order of keys, under any title and id, and change nothing',
    () => {
      holds((filing) => {
        const before = JSON.stringify(filing)
        const findings = check(filing)
        expect(JSON.stringify(filing)).toBe(before)
        const others: Filing[] = [
          { ...filing, draft: structuredClone(filing.draft) },
          { ...filing, draft: reversed(filing.draft) as Draft },
          { ...filing, draft: { ...filing.draft, id: 'another-draft', title: '另一份草稿' } },
        ]
        for (const other of others) expect(lines(check(other))).toEqual(lines(findings))
      })
    },
    PATIENCE,
  )
})
