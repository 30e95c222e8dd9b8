import { describe, expect, it } from 'vitest'
import { calendarDay, compactDay, daysInMonth } from '../../../electron/core/values/calendar-day'

describe('a day of the calendar', () => {
  it.each([
    [1, 1, 1, '0001-01-01'],
    [9999, 12, 31, '9999-12-31'],
    [2024, 2, 29, '2024-02-29'],
    [2000, 2, 29, '2000-02-29'],
    [2023, 2, 28, '2023-02-28'],
  ])('%i %i %i', (year, month, day, text) => {
    expect(calendarDay(year, month, day)).toBe(text)
  })
  it.each([
    [0, 1, 1],
    [10_000, 1, 1],
    [-1, 1, 1],
    [2024.5, 1, 1],
    [2024, 1.5, 1],
    [2024, 1, 1.5],
    [2024, 1, 0],
    [2024, 1, -1],
    [2024, 0, 1],
    [2024, 13, 1],
    [2024, 4, 31],
    [2023, 2, 29],
    [1900, 2, 29],
    [2100, 2, 29],
    [Number.NaN, 1, 1],
  ])('no such day: %d %d %d', (year, month, day) => {
    expect(calendarDay(year, month, day)).toBeNull()
  })
  it('knows how long each month is', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => daysInMonth(2023, month))).toEqual([
      31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
    ])
    expect([daysInMonth(2024, 2), daysInMonth(2023, 13), daysInMonth(2023, 0)]).toEqual([29, 0, 0])
  })
  it.each([
    ['20240229', '2024-02-29'],
    ['20230229', null],
    ['2024022', null],
    ['202402290', null],
    ['x20240229', null],
    ['2024022x', null],
    ['20240200000029', null],
  ])('%s', (digits, day) => {
    expect(compactDay(digits)).toBe(day)
  })
})
