import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseForeignPrCard } from '../../../electron/core/values/foreign-pr-card'

const NEW = [
  '911840198001010013',
  '93182619910520012X',
  '944156197507040232',
  '951410198812120344',
  '911392199909090459',
  '937276200002290566',
]
const OLD = [
  'USA110080010108',
  'GBR310091052001',
  'AUS440175070400',
  'KOR510088121207',
  'JPN110099090907',
  'DEU370200022900',
]

describe('a foreign permanent resident card', () => {
  it.each(NEW)('takes %s as the new edition', (text) => {
    expect(parseForeignPrCard(text)).toMatchObject({ ok: true, value: { text, edition: 'new' } })
  })
  it.each(OLD)('takes %s as the old edition', (text) => {
    expect(parseForeignPrCard(text)).toMatchObject({ ok: true, value: { text, edition: 'old' } })
  })
  it.each([...NEW, ...OLD])('breaks %s at every other last character', (text) => {
    for (const last of '0123456789X')
      if (last !== text.at(-1)) expect(parseForeignPrCard(text.slice(0, -1) + last).ok).toBe(false)
  })
  it('tells nationality and place', () => {
    expect(parseForeignPrCard('911840198001010013')).toMatchObject({
      value: { nationality: '840', region: '11', birth: '1980-01-01' },
    })
    expect(parseForeignPrCard('USA110080010108')).toMatchObject({
      value: { nationality: 'USA', region: '1100' },
    })
  })
  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parseForeignPrCard(text)))
  })
})
