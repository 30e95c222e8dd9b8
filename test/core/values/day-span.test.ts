import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  addWorkingDays,
  ageOn,
  daysBetween,
  isCalendarDay,
  isCountable,
} from '../../../electron/core/values/day-span'

describe('spans of days', () => {
  it.each([
    ['2026-11-24', 3, '2027-02-24'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2027-11-30', 3, '2028-02-29'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
  ])('%s and %i months is %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected)
  })

  it('count days over month, year and leap day', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2)
    expect(daysBetween('2027-01-01', '2026-12-31')).toBe(-1)
  })

  it('pass over Saturdays and Sundays', () => {
    expect(addWorkingDays('2026-11-20', 1)).toBe('2026-11-23')
    expect(addWorkingDays('2026-11-21', 1)).toBe('2026-11-23')
    expect(addWorkingDays('2026-11-24', 5)).toBe('2026-12-01')
    expect(addWorkingDays('2026-11-24', 0)).toBe('2026-11-24')
  })

  it('tell completed years', () => {
    expect(ageOn('2010-01-01', '2027-12-31')).toBe(17)
    expect(ageOn('2010-01-01', '2028-01-01')).toBe(18)
    expect(ageOn('2010-06-15', '2028-06-14')).toBe(17)
    expect(ageOn('2010-06-15', '2028-06-15')).toBe(18)
  })

  it('know the days of the calendar', () => {
    expect(['2026-11-24', '2028-02-29'].every(isCalendarDay)).toBe(true)
    expect(['2026-11-24x', '2026-11-242026-11-24'].some(isCalendarDay)).toBe(false)
    expect(['2026-02-29', '2026-1-1', '2026-13-01', ''].some(isCalendarDay)).toBe(false)
  })
})

describe('the end of the calendar', () => {
  it('is not passed, however far a day is counted', () => {
    expect(addDays('9999-12-30', 1)).toBe('9999-12-31')
    expect(addDays('9999-12-31', 1)).toBe('9999-12-31')
    expect(addWorkingDays('9999-12-31', 25)).toBe('9999-12-31')
    expect(addWorkingDays('9999-99-99', 5)).toBe('9999-12-31')
  })
  it('is too far to count from, as what is no day at all', () => {
    for (const day of ['9999-12-31', '9000-01-01', '2027-02-30', '', '2027-2-3'])
      expect(isCountable(day)).toBe(false)
    expect(isCountable('2038-03-15')).toBe(true)
  })
})
