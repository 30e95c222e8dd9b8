/**
 * Days that have truly passed, for what must not happen too soon. The machine's clock may leap by years and back, so a
 * difference of two of its times proves nothing. Counted is instead what each look at the clock adds:
 *
 * - a day that was seen before, or one that lies before the last, adds nothing;
 * - a day up to 14 after the last one adds the days between: the program was not used meanwhile;
 * - any greater leap adds one day, as a long holiday cannot be told from a wrong clock.
 *
 * So a leap of ten years, however often it goes back and forth, counts as one day at most, and a day counts once.
 */
export interface CountedDays {
  readonly counted: number
  /** Days since 1970 at the last look; null before the first. */
  readonly last: number | null
  /** Days that were looked at or believed, the newest last; no more than are worth remembering. */
  readonly seen: readonly number[]
}

export const NO_DAYS: CountedDays = { counted: 0, last: null, seen: [] }

const BELIEVED_GAP = 14
const REMEMBERED = 800
const DAY_MS = 86_400_000

/** `now`: milliseconds since 1970. The same value when the day was the last one already. */
export function countDay(days: CountedDays, now: number): CountedDays {
  const day = Math.floor(now / DAY_MS)
  if (!Number.isFinite(day) || day === days.last) return days
  const gap = days.last === null ? 0 : day - days.last
  const believed = gap > 0 && gap <= BELIEVED_GAP
  const passed = Array.from({ length: believed ? gap : 1 }, (_, back) => day - back)
  const fresh = passed.filter((one) => !days.seen.includes(one))
  return {
    counted: days.counted + (gap > 0 ? fresh.length : 0),
    last: day,
    seen: [...days.seen, ...fresh].slice(-REMEMBERED),
  }
}
