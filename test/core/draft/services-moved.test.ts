import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { servicesMoved } from '../../../electron/core/draft/services-moved'
import { draftSchema, type Service } from '../../../electron/core/filing/draft'

const named = (...names: string[]): Service[] =>
  draftSchema.parse({
    format: 'icp-filing-draft',
    version: 1,
    services: names.map((name) => ({ name })),
  }).services

describe('where services went', () => {
  it.each<[string, string, (number | null)[]]>([
    ['nothing changed', 'ABC>ABC', [0, 1, 2]],
    ['the first is taken out', 'ABC>BC', [null, 0, 1]],
    ['one between is taken out', 'ABC>AC', [0, null, 1]],
    ['the last is taken out', 'ABC>AB', [0, 1, null]],
    ['all are taken out', 'AB>', [null, null]],
    ['one is put in front', 'AB>XAB', [1, 2]],
    ['one is added', 'AB>ABX', [0, 1]],
    ['two change places', 'AB>BA', [1, 0]],
    ['one is changed where it stands', 'ABC>AXC', [0, 1, 2]],
    ['the first goes and the second is changed', 'AB>X', [0, null]],
    ['one goes while another is changed', 'ABCD>AXD', [0, 1, null, 2]],
    ['two that are alike: one goes', 'AA>A', [0, null]],
  ])('%s', (_, change, expected) => {
    const [before = '', after = ''] = change.split('>')
    expect(servicesMoved(named(...before), named(...after))).toEqual(expected)
  })

  it('names a place at most once, only places that there are, and follows every service that is unlike the others', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'ABCDEF'), maxLength: 6 })
    fc.assert(
      fc.property(letters, letters, (before, after) => {
        const moved = servicesMoved(named(...before), named(...after))
        const places = moved.filter((to) => to !== null)
        expect(new Set(places).size).toBe(places.length)
        expect(places.every((to) => to >= 0 && to < after.length)).toBe(true)
        for (const [from, letter] of [...before].entries())
          if (before.split(letter).length === 2 && after.split(letter).length === 2)
            expect(moved[from]).toBe(after.indexOf(letter))
      }),
    )
  })
})
