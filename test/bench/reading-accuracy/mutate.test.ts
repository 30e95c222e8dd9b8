import { describe, expect, it } from 'vitest'
import { fieldsOf, inventCertificate, SAMPLE_KINDS } from '../../samples/certificates'
import { creditCheck } from '../../samples/invent/credit-code'
import { idCheck } from '../../samples/invent/resident-id'
import { randomFrom } from '../../samples/random'
import type { Truth } from '../../samples/truth'
import { againstLines } from './against'
import { MUTATIONS, mutate } from './mutate'
import { sameValue } from './same-value'

const cases = SAMPLE_KINDS.flatMap((kind) =>
  Array.from({ length: 25 }, (_, at) => fieldsOf(inventCertificate(kind, randomFrom(`mutate/${at}`)))),
).flatMap((fields) =>
  Object.entries(fields).flatMap(([field, { typed }]) => (typed === null ? [] : [{ field, typed }])),
)

describe('mutate', () => {
  it.each(MUTATIONS)('%s never gives a value that says the same', (mutation) => {
    let applied = 0
    for (const [at, { field, typed }] of cases.entries()) {
      const wrong = mutate(mutation, field, typed, randomFrom(`${mutation}/${at}`))
      if (wrong === null) continue
      applied += 1
      expect(sameValue(field, wrong, typed), `${field} ${typed} → ${wrong}`).toBe(false)
    }
    expect(applied).toBeGreaterThan(20)
  })

  it('repairs the check character of numbers', () => {
    const id = mutate('digit-check-repaired', 'idNumber', '11010519491231002X', randomFrom('a'))!
    expect(id[17]).toBe(idCheck(id))
    const code = mutate('digit-check-repaired', 'uscc', '91350100M000100Y43', randomFrom('a'))!
    expect(code[17]).toBe(creditCheck(code))
  })

  it('leaves dots and brackets alone, whose style makes no difference', () => {
    for (let at = 0; at < 60; at++)
      expect(mutate('dropped', 'name', '艾力·依明', randomFrom(`dot/${at}`))).toContain('·')
  })

  it('gives dates that the draft would take', () => {
    for (let at = 0; at < 60; at++)
      for (const typed of ['2024-02-29', 'long-term'])
        expect(mutate('digit', 'expiry', typed, randomFrom(`day/${at}`))).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  })
})

describe('againstLines', () => {
  const certificate = fieldsOf(inventCertificate('id-portrait', randomFrom('one')))
  const typed = Object.fromEntries(Object.entries(certificate).map(([field, value]) => [field, value.typed!]))
  const truth = { file: 'a.jpg', kind: 'id-portrait', typed } as unknown as Truth

  it('begins with the right values and repeats each kind of mistake', () => {
    const lines = againstLines([truth], '1', 2)
    expect(lines[0]).toEqual({ file: 'a.jpg', fields: typed, trial: 'right' })
    expect(lines.filter(({ trial }) => trial === 'look-alike')).toHaveLength(2)
    expect(lines.filter(({ trial }) => trial === 'right')).toHaveLength(1)
  })

  it('tries the nearest shapes of characters where they are known', () => {
    const shapes = Object.fromEntries([...typed['name']!].map((letter) => [letter, '囧']))
    const lines = againstLines([truth], '1', 2, { shapes }).filter(({ trial }) => trial === 'nearest-shape')
    expect(lines).toHaveLength(2)
    for (const { fields } of lines) expect(fields['name']).toContain('囧')
    expect(againstLines([truth], '1', 1).some(({ trial }) => trial === 'nearest-shape')).toBe(false)
  })

  it('tries once what readers took the values for', () => {
    const misread = new Map([['a.jpg', { name: ['甲', '乙'], address: ['丙'] }]])
    const lines = againstLines([truth], '1', 2, { misread }).filter(({ trial }) => trial === 'misread')
    expect(lines.map(({ fields }) => fields)).toEqual([{ name: '甲', address: '丙' }, { name: '乙' }])
    expect(againstLines([truth], '1', 0, { misread })).toHaveLength(1)
  })

  it('gives other mistakes for another seed and the same for the same', () => {
    expect(againstLines([truth], '1', 1)).toEqual(againstLines([truth], '1', 1))
    expect(againstLines([truth], '1', 1)).not.toEqual(againstLines([truth], '2', 1))
  })

  it('passes over pictures without fields', () => {
    expect(againstLines([{ ...truth, kind: 'unknown', typed: {} }], '1', 1)).toEqual([])
  })
})
