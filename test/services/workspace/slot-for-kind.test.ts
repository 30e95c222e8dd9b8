import { expect, it } from 'vitest'
import { slotForKind } from '../../../electron/services/workspace/slot-for-kind'

const taken = (slot: Parameters<typeof slotForKind>[1][number]['slot']) => ({ slot, service: null })

it.each([
  ['a licence', 'business-licence', [], { slot: 'principal-certificate', service: null }],
  ['a first portrait side', 'id-portrait', [], { slot: 'principal-person-portrait', service: null }],
  [
    'a second portrait side',
    'id-portrait',
    [taken('principal-person-portrait')],
    { slot: 'service-person-portrait', service: 0 },
  ],
  ['a domain certificate', 'domain-certificate', [], { slot: 'domain-certificate', service: 0 }],
  ['an unknown picture', 'unknown', [], null],
] as const)('places %s', (_, kind, others, place) => {
  expect(slotForKind(kind, others)).toEqual(place)
})
