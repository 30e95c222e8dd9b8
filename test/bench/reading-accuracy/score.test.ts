import { describe, expect, it } from 'vitest'
import type { Truth } from '../../samples/truth'
import type { AgainstLine } from './against'
import { quantile } from './quantile'
import { sameValue } from './same-value'
import { scoreReadings, type ReadLine } from './score'
import { scoreTables } from './tables'

const truth = {
  file: 'a.jpg',
  kind: 'id-emblem',
  level: 'photo',
  fields: { issuer: '杭州市公安局西湖分局', validFrom: '2018.07.16', expiry: '长期' },
  lost: ['expiry'],
} as unknown as Truth

const read = (fields: Record<string, string>, verdicts = {}): ReadLine => ({
  file: '/somewhere/a.jpg',
  page: 1,
  kind: 'id-emblem',
  fields: Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, { value }])),
  verdicts,
  ms: 300,
})
const outcomes = (reading: ReadLine): Record<string, string> =>
  Object.fromEntries(
    scoreReadings([truth], [reading], []).fields.map(({ field, outcome }) => [field, outcome]),
  )

describe('sameValue', () => {
  it.each([
    ['expiry', '2039.05.01', '2039年5月1日'],
    ['expiry', '长期', 'long-term'],
    ['date', '2024年10月3号', '2024年10月03日'],
    ['companyName', '澄禾（杭州）科技', '澄禾 (杭州)科技'],
    ['uscc', '91ma', '９１ＭＡ'],
    ['name', '艾力•依明', '艾力·依明'],
  ])('%s: %s says the same as %s', (field, one, other) => {
    expect(sameValue(field, one, other)).toBe(true)
  })

  it.each([
    ['expiry', '2039.05.01', '2039-05-10'],
    ['name', '未明', '末明'],
    ['name', '艾力·依明', '艾力依明'],
  ])('%s: %s says something else than %s', (field, one, other) => {
    expect(sameValue(field, one, other)).toBe(false)
  })
})

describe('scoreReadings', () => {
  it('tells exact, wrong and absent values, and leaves lost ones out', () => {
    expect(outcomes(read({ issuer: '杭州市公安局西湖分局', validFrom: '2018.07.18' }))).toEqual({
      issuer: 'exact',
      validFrom: 'wrong',
      expiry: 'lost',
    })
  })

  it('calls a value invented that is not printed or cannot be seen', () => {
    expect(outcomes(read({ expiry: '2038.01.01', name: '周明' }))).toMatchObject({
      expiry: 'invented',
      name: 'invented',
      issuer: 'absent',
    })
  })

  it('counts the fields of a picture taken for another kind as absent', () => {
    const other = { ...read({ issuer: '杭州市公安局西湖分局' }), kind: 'unknown' }
    expect(outcomes(other)['issuer']).toBe('absent')
  })

  it('pairs the readings of a picture with its typed lines in order', () => {
    const typed: AgainstLine[] = [
      { file: 'a.jpg', fields: { issuer: '杭州市公安局西湖分局' }, trial: 'right' },
      { file: 'a.jpg', fields: { issuer: '杭州市公安局东湖分局' }, trial: 'replaced' },
    ]
    const readings = [read({}, { issuer: 'match' }), read({}, { issuer: 'match' })]
    const { verdicts } = scoreReadings([truth], readings, typed)
    expect(verdicts.map(({ trial, decision }) => [trial, decision])).toEqual([
      ['right', 'match'],
      ['replaced', 'match'],
    ])
    expect(scoreTables(scoreReadings([truth], readings, typed))).toContain('填错却判为一致：1')
  })

  it('tells pictures that were refused and those without any line', () => {
    const refused: ReadLine = { file: 'a.jpg', error: { code: 'damaged' } }
    expect(scoreReadings([truth], [refused], []).pictures[0]?.refused).toBe('damaged')
    expect(scoreReadings([truth], [], []).pictures[0]?.refused).toBe('no-line')
    expect(scoreReadings([truth], [read({})], []).pictures[0]?.refused).toBeNull()
  })

  it('counts a verdict that never came as none', () => {
    const typed: AgainstLine[] = [{ file: 'a.jpg', fields: { issuer: '甲' }, trial: 'other' }]
    expect(scoreReadings([truth], [], typed).verdicts[0]?.decision).toBe('none')
  })
})

describe('quantile', () => {
  it('gives the median and the 95th of a hundred', () => {
    const values = Array.from({ length: 100 }, (_, at) => 100 - at)
    expect(quantile(values, 0.5)).toBe(50)
    expect(quantile(values, 0.95)).toBe(95)
    expect(quantile([], 0.5)).toBeNull()
  })
})
