import { expect, it } from 'vitest'
import { slotTakes } from '../../../renderer/draft/slot-takes'

it.each([
  ['app-icon', 'application/pdf', false],
  ['app-icon', 'image/jpeg', false],
  ['app-icon', 'image/png', true],
  ['app-icon', '', true],
  ['domain-certificate', 'application/pdf', true],
  [null, 'application/pdf', true],
])('a file for %s of type “%s”: %s', (slot, type, takes) => {
  expect(slotTakes(slot, type)).toBe(takes)
})
