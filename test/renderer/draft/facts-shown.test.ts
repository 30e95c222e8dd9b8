import { expect, it } from 'vitest'
import type { FactUsedView } from '../../../electron/contract/views'
import { factsShown } from '../../../renderer/draft/facts-shown'
import { aFinding } from '../../helpers/fake-bridge'

const aFact = (id: string, title = '别处'): FactUsedView => ({
  id,
  value: 1,
  source: { title, asOf: '2025-12', confidence: 'high' },
  validFrom: '2018-01-01',
  disputed: false,
  note: null,
})
const finding = aFinding({ source: { title: '决定的来源', asOf: '2025-12', confidence: 'high' } })

it('the basis, what decided and the province come before word lists, and nothing is lost', () => {
  const facts = [
    aFact('nationwide/basis'),
    ...Array.from({ length: 9 }, (_, i) => aFact(`naming/words.${i}`)),
    aFact('divisions/11'),
    aFact('nationwide/other'),
    aFact('province/33/personal.minAge'),
    aFact('naming/province/33'),
    aFact('naming/words.decides', '决定的来源'),
  ]
  const { first, rest } = factsShown(finding, facts)
  expect(first.map((one) => one.id)).toEqual([
    'nationwide/basis',
    'naming/words.decides',
    'province/33/personal.minAge',
    'naming/province/33',
    'nationwide/other',
    'naming/words.0',
  ])
  expect(first.length + rest.length).toBe(facts.length)
})
it('a few facts are all shown', () => {
  expect(factsShown(finding, [aFact('nationwide/basis'), aFact('tld/cn')]).rest).toEqual([])
})
