/**
 * When to ask whether a draft is still needed. The app only ever asks: a clock that is wrong may ask too early, but it
 * neither deletes nor puts the question off for longer than the time that was chosen.
 */

export const DEFAULT_KEEPING_DAYS = 90
const DAY_MS = 24 * 60 * 60 * 1_000

/** Milliseconds since 1970 at which to ask, `days` after `now`. */
export const askAfter = (now: number, days: number): number => now + days * DAY_MS

/**
 * The time to ask, corrected when it lies further ahead than the keeping time allows: the clock stood in the future when
 * it was set, or has been put back since.
 */
export const correctedAsk = (askAt: number, now: number, days: number): number =>
  Math.min(askAt, askAfter(now, days))

export const isDue = (askAt: number | null, now: number): boolean => askAt !== null && askAt <= now
