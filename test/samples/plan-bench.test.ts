import { describe, expect, it } from 'vitest'
import { fieldsOf, inventCertificate } from './certificates'
import { castFor } from './invent/cast'
import { halfOf, hasRareCharacter } from './invent/rare-characters'
import { LEVELS, USUAL_KINDS } from './plan'
import { BENCH_ORDER, planBench } from './plan-bench'
import { planPairs } from './plan-pairs'
import { randomFrom } from './random'

const NAMES = ['name', 'legalRep']
const printedNames = (seed: string): string[] =>
  planBench(BENCH_ORDER(seed)).flatMap(({ seed: own, kind, names }) => {
    const certificate = inventCertificate(kind, randomFrom(own).part('certificate'), castFor(own, names))
    const fields = fieldsOf(certificate)
    return NAMES.flatMap((field) => (fields[field] ? [fields[field].printed] : []))
  })

describe('planBench', () => {
  const plan = planBench(BENCH_ORDER('plan-bench'))

  it('holds 240 pictures, at least six of each kind at each level', () => {
    expect(plan).toHaveLength(240)
    for (const kind of USUAL_KINDS)
      for (const level of LEVELS) {
        const count = plan.filter((planned) => planned.kind === kind && planned.level === level).length
        expect(count, `${kind} ${level}`).toBeGreaterThanOrEqual(6)
      }
  })

  it.each(['plan-bench', 'dev-plan', 'other'])('prints 40 rare names and 30 with a dot (seed %s)', (seed) => {
    const names = printedNames(seed)
    expect(names.filter((name) => name.includes('·')).length).toBeGreaterThanOrEqual(30)
    expect(
      names.filter((name) => !name.includes('·') && hasRareCharacter(name)).length,
    ).toBeGreaterThanOrEqual(40)
  })

  it('prints no rare character for tuning that is measured, and none the other way', () => {
    const rareIn = (seed: string): string[] =>
      printedNames(seed).flatMap((name) => [...name].filter((character) => hasRareCharacter(character)))
    for (const character of rareIn('dev-plan')) expect(halfOf(character), character).toBe('tuning')
    for (const character of rareIn('plan-bench')) expect(halfOf(character), character).toBe('testing')
  })
})

describe('planPairs', () => {
  it('names its files apart, and puts only cards on exports and scans', () => {
    const plan = planPairs({ seed: 's', count: 40, kinds: [], levels: LEVELS })
    for (const { file, kind, level, pair } of plan) {
      expect(file).toContain(`-pair-${kind}-`)
      if (level === 'clean' || level === 'scan') expect(pair).toBe('sides')
    }
    expect(new Set(plan.map(({ pair }) => pair)).size).toBe(3)
  })
})
