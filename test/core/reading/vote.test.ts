import { describe, expect, it } from 'vitest'
import { elect, likeness } from '../../../electron/core/reading/vote'

const read = (value: string | null, confidence = 0.9, confirmed = false) => ({
  text: value ?? '',
  confidence,
  parsed: value === null ? null : { value, confirmed },
})

describe('elect', () => {
  it('gives what most readings say, and keeps the others', () => {
    expect(elect([read('林知夏'), read('林知夏'), read('林如夏')])).toMatchObject({
      value: '林知夏',
      alternatives: ['林知夏', '林知夏', '林如夏'],
    })
  })

  it('states no guess, however many readings led to it', () => {
    const guess = { text: 'B', confidence: 0.95, parsed: { value: 'A', confirmed: false, guess: true } }
    expect(elect([guess, guess, guess])).toMatchObject({ value: 'A', stated: false })
    expect(elect([guess, guess, read('A')])).toMatchObject({ value: 'A', stated: true })
  })

  it('gives a number that passes its check over more that do not', () => {
    expect(elect([read('A'), read('A'), read('B', 0.5, true)])?.value).toBe('B')
  })

  it('keeps no reading that fails a check beside two that pass it alike', () => {
    expect(elect([read('B', 0.9, true), read('A', 0.3), read('B', 0.9, true)])?.alternatives).toEqual([
      'B',
      'B',
    ])
    expect(elect([read('B', 0.9, true), read('A', 0.3)])?.alternatives).toEqual(['B', 'A'])
  })

  it('gives nothing when two numbers pass and neither leads', () => {
    expect(elect([read('A', 0.9, true), read('B', 0.9, true)])).toBeNull()
  })

  it('states no short value that no two readings share, but keeps it for a comparison', () => {
    expect(elect([read('林知夏'), read('林如夏'), read('木知夏')])).toMatchObject({ stated: false })
  })

  it('states no short value that only half of the readings share', () => {
    const half = [read('林知夏'), read('林知夏'), read('木知夏'), read('林如夏')]
    expect(elect(half)).toMatchObject({ value: '林知夏', stated: false })
    expect(elect([...half.slice(0, 3), read('林知夏')])).toMatchObject({ stated: true })
  })

  it('gives a long text that no two readings repeat as the one nearest to all', () => {
    const address = '浙江省杭州市西湖区样本路八号二幢三零一室'
    expect(elect([read(address), read(`${address}1`), read(address.replace('湖', '潮'))])?.value).toBe(
      address,
    )
  })

  it('gives nothing when nothing parses', () => {
    expect(elect([read(null), read(null)])).toBeNull()
  })

  it('is surer the more readings agree', () => {
    const three = elect([read('林知夏'), read('林知夏'), read('林知夏')])!.confidence
    const two = elect([read('林知夏'), read('林知夏'), read(null)])!.confidence
    expect(three).toBeGreaterThan(two)
  })
})

it.each([
  ['', '', 1],
  ['a', '', 0],
  ['abcd', 'abcd', 1],
  ['abcd', 'abxd', 0.75],
  ['abcd', 'abd', 0.75],
])('likeness of %j and %j is %d', (one, other, likely) => {
  expect(likeness(one, other)).toBeCloseTo(likely)
})
