import { describe, expect, it } from 'vitest'
import { countDay, NO_DAYS } from '../../../electron/core/draft/counted-days'

const DAY = 86_400_000
const START = 20_000
/** Days counted after looks at the clock on these days from the start on. */
const after = (...days: number[]): number =>
  [0, ...days].reduce((counted, day) => countDay(counted, (START + day) * DAY), NO_DAYS).counted

const TEN_YEARS = 3_652

describe('days that have passed', () => {
  it.each([
    ['none at the first look', [], 0],
    ['each day once, however often it is looked at', [0, 1, 1, 1, 2], 2],
    ['the days between when the program was not used for two weeks', [14], 14],
    ['thirty days of use', Array.from({ length: 30 }, (_, i) => i + 1), 30],
    ['weekly use', [7, 14, 21, 28, 35], 35],
    ['one day for a longer absence', [15], 1],
    ['one day for a leap of ten years, and what follows as it comes', [TEN_YEARS, TEN_YEARS + 1], 2],
    ['nothing for a leap back', [-TEN_YEARS], 0],
    ['nothing for days that come again', [5, 1, 2, 3, 4, 5], 5],
    ['one day for each new day after a leap back', [-TEN_YEARS, -TEN_YEARS + 1, -TEN_YEARS + 2], 2],
  ] as const)('are %s', (_, days, counted) => expect(after(...days)).toBe(counted))

  it('are at most one for a clock that leaps ten years back and forth a thousand times', () => {
    const leaps = Array.from({ length: 1_000 }, (_, i) => [0, TEN_YEARS, -TEN_YEARS][i % 3] ?? 0)
    expect(after(...leaps)).toBe(1)
  })

  it('are left alone by a clock that tells nothing', () => {
    expect(countDay(NO_DAYS, Number.NaN)).toBe(NO_DAYS)
  })
})
