import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  mobileProvince,
  provinceOfSegment,
  segmentRunsSchema,
  segmentsAsOf,
  unpackSegments,
} from '../../../electron/core/reference/mobile-segments'
import { packRuns, readRuns } from '../../../scripts/make-mobile-segments.mjs'
import { facts } from '../../helpers/facts'
// Rows of the list from which the table was made, and stretches that it leaves out.
import sample from './mobile-segments-sample.json'

const table = unpackSegments(facts().get('mobile-segments/runs', segmentRunsSchema)!.value)
const province = (segment: number): string | null => provinceOfSegment(table, segment)
const numbers = (row: string): number[] => row.split(' ').map(Number)

describe('the table of mobile segments', () => {
  it('holds every run and every segment of its list', () => {
    expect(table.first).toHaveLength(sample.count)
    expect(table.first.reduce((sum, first, at) => sum + table.last[at]! - first + 1, 0)).toBe(sample.segments)
    expect(table.first.every((first, at) => at === 0 || first > table.last[at - 1]!)).toBe(true)
  })
  it.each(sample.runs)('knows both ends and the middle of the run %s', (row) => {
    const [first = 0, last = 0] = numbers(row)
    const code = row.split(' ')[2]
    expect([province(first), province(last), province((first + last) >> 1)]).toEqual([code, code, code])
  })
  it.each(sample.gaps)('knows nothing of the gap %s', (row) => {
    const [first = 0, last = 0] = numbers(row)
    expect([province(first), province(last)]).toEqual([null, null])
    expect(province(first - 1)).not.toBeNull()
    expect(province(last + 1)).not.toBeNull()
  })
  it('knows nothing before its first and after its last run', () => {
    expect([province(1_299_999), province(1_300_000), province(1_999_979), province(1_999_980)]).toEqual([
      null,
      '37',
      '65',
      null,
    ])
  })
})

describe('a packed list', () => {
  it('gives back every run', () => {
    const steps = fc.array(
      fc.record({
        gap: fc.oneof(fc.constant(0), fc.nat(40_000)),
        length: fc.oneof(fc.nat(33), fc.nat(2_000_000)),
        province: fc.constantFrom('11', '33', '65'),
      }),
    )
    fc.assert(
      fc.property(steps, (list) => {
        let next = 1_300_000
        const runs = list.map(({ gap, length, province: code }) => {
          const first = next + gap
          next = first + length + 1
          return { first, last: next - 1, province: code }
        })
        const { first, last, province: codes } = unpackSegments(packRuns(runs))
        expect(first.map((one, at) => ({ first: one, last: last[at], province: codes[at] }))).toEqual(runs)
      }),
    )
  })
  it('is refused when it is cut short', () => {
    const packed = packRuns([{ first: 1_300_000, last: 1_300_040, province: '33' }])
    expect(() => unpackSegments({ ...packed, runs: packed.runs.slice(0, -1) })).toThrow('cut short')
  })
  it('is read from rows after their headings', () => {
    expect(readRuns('first7,last7,province\n1300000,1300001,33\r\n1300002,1300002,11\n')).toEqual([
      { first: 1_300_000, last: 1_300_001, province: '33' },
      { first: 1_300_002, last: 1_300_002, province: '11' },
    ])
  })
  it.each(['1300001,1300000,33', '1300000,1300001,浙江', '1299999,1300000,33'])(
    'refuses the row %s',
    (row) => {
      expect(() => readRuns(`first7,last7,province\n${row}\n`)).toThrow('out of order')
    },
  )
  it('refuses rows that overlap', () => {
    expect(() => readRuns('h\n1300000,1300005,33\n1300005,1300006,33')).toThrow('out of order')
  })
})

describe('the province of a mobile number', () => {
  it('rests on both sources where both list the segment', () => {
    expect(mobileProvince(facts(), '13857100001')).toMatchObject({
      province: '33',
      fact: { id: 'mobile-segments/runs', confidence: 'high' },
    })
  })
  it('rests on one source for newer segments', () => {
    expect(mobileProvince(facts(), '19912340001')).toMatchObject({
      province: '13',
      fact: { id: 'mobile-segments/single-source', confidence: 'medium' },
    })
  })
  it('is unknown for segments that the data does not hold', () => {
    expect(mobileProvince(facts(), '19212340001')).toBeNull()
  })
  it('is unknown on a day before the data', () => {
    expect([mobileProvince(facts('2023-01-31'), '13857100001'), segmentsAsOf(facts('2023-01-31'))]).toEqual([
      null,
      null,
    ])
    expect(segmentsAsOf(facts('2023-02-01'))).toBe('2023-02')
  })
})
