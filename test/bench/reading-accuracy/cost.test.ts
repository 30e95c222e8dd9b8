import { describe, expect, it } from 'vitest'
import { costRows, growthOf, type Costs } from './cost'

const memory = (mb: (readings: number) => number, count = 500): Costs['memory'] =>
  Array.from({ length: count / 10 }, (_, at) => ({ readings: (at + 1) * 10, mb: mb((at + 1) * 10) }))
const costs = (change: Partial<Costs>): Costs => ({
  largePhotoMs: { ours: 590, plain: 1000, ppocr: 700 },
  largePhotos: 20,
  coldStarts: [2000, 2600, 2400].map((firstField) => ({ firstField, whole: firstField + 300 })),
  readerPeakMb: 650,
  memory: memory(() => 400),
  ...change,
})
const reached = (change: Partial<Costs>): (boolean | null)[] =>
  costRows(costs(change)).map((row) => row.reached)

describe('growthOf', () => {
  it('compares the end with the beginning, once warm', () => {
    expect(growthOf(memory((readings) => (readings < 20 ? 100 : 400)))).toBe(0)
    expect(growthOf(memory((readings) => 400 + readings))).toBeGreaterThan(50)
    expect(growthOf([])).toBeNull()
  })
})

describe('costRows', () => {
  it('sets each figure beside its target', () => {
    expect(reached({})).toEqual([true, false, true, true, true])
    expect(costRows(costs({}))[0]!.figure).toBe('0.59 × (590 and 1000 ms, 20 photos)')
    expect(costRows(costs({}))[2]!.figure).toBe('2.40 s; the whole card 2.70 s (of 3)')
  })

  it('says nothing where too little was measured', () => {
    const few = { largePhotos: 3, coldStarts: [], readerPeakMb: null, memory: memory(() => 400, 100) }
    expect(reached(few)).toEqual([null, null, null, null, null])
    expect(reached({ largePhotoMs: { ours: 500, plain: null } }).slice(0, 2)).toEqual([null, null])
  })

  it('takes growing memory for what it is', () => {
    expect(reached({ memory: memory((readings) => 400 + readings / 5) }).at(-1)).toBe(false)
  })
})
