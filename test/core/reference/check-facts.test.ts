import { describe, expect, it } from 'vitest'
// The build's own check, in plain JavaScript so that it runs before anything is built.
import { factProblems, readFactPacks } from '../../../scripts/check-facts.mjs'

const fact = {
  id: 'x',
  value: 1,
  sources: ['A'],
  asOf: '2020',
  validFrom: '2020-01-01',
  confidence: 'high',
}
const pack = (...facts: object[]): object => ({
  id: 'p',
  version: '1',
  asOf: '2020-01-01',
  sources: { A: { title: '甲', date: '2020', from: '2020-01-01', day: '2020-01-01' } },
  facts,
})

describe('the check of the facts', () => {
  it('finds nothing in the shipped packs', () => {
    const packs = readFactPacks()
    expect(packs.length).toBeGreaterThan(0)
    expect(factProblems(packs)).toEqual([])
  })

  it('passes a complete fact', () => {
    expect(factProblems([pack(fact)])).toEqual([])
  })

  it.each([
    ['source', { ...fact, sources: [] }],
    ['known source', { ...fact, sources: ['B'] }],
    ['day', { ...fact, validFrom: undefined }],
    ['date', { ...fact, asOf: 'lately' }],
    ['confidence', { ...fact, confidence: undefined }],
    ['value', { ...fact, value: null }],
    ['successor', { ...fact, validUntil: '2021-01-01' }],
    ['possible span', { ...fact, validUntil: '2019-01-01', replacedBy: 'x' }],
  ])('refuses a fact without %s', (_, broken) => {
    expect(factProblems([pack(broken)])).toHaveLength(1)
  })

  it('refuses two versions of a fact that begin on one day', () => {
    expect(factProblems([pack(fact, { ...fact, value: 2 })])).toHaveLength(1)
  })
})
