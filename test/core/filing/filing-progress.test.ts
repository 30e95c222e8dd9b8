import { describe, expect, it } from 'vitest'
import { FILING_STATUSES } from '../../../electron/core/draft/filing-status'
import { filingDays, usuallyNext } from '../../../electron/core/filing/filing-progress'

describe('the days of a round', () => {
  it('are none before anything is noted', () => {
    expect(filingDays([])).toEqual({ handedOver: null, submitted: null, passed: null })
  })

  it('are those of the round that runs, not of one that was refused', () => {
    expect(
      filingDays([
        { status: 'awaiting-check', day: '2026-10-01' },
        { status: 'submitted', day: '2026-10-03' },
        { status: 'refused', day: '2026-10-20' },
        { status: 'awaiting-check', day: '2026-10-22' },
      ]),
    ).toEqual({ handedOver: null, submitted: null, passed: null })
  })

  it('begin with the first step of their kind', () => {
    expect(
      filingDays([
        { status: 'awaiting-check', day: '2026-10-22' },
        { status: 'submitted', day: '2026-10-24' },
        { status: 'sms', day: '2026-10-25' },
        { status: 'authority', day: '2026-10-26' },
        { status: 'passed', day: '2026-11-10' },
      ]),
    ).toEqual({ handedOver: '2026-10-24', submitted: '2026-10-24', passed: '2026-11-10' })
  })
})

it('every status leads on but the last', () => {
  expect(FILING_STATUSES.filter((status) => usuallyNext(status).length === 0)).toEqual(['passed'])
})
