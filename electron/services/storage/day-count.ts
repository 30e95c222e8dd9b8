import type { Database } from 'better-sqlite3-multiple-ciphers'
import { countDay, NO_DAYS, type CountedDays } from '../../core/draft/counted-days'

const SETTING = 'counted-days'

const kept = (db: Database): CountedDays => {
  const text = db.prepare<[string], string>('SELECT value FROM settings WHERE name = ?').pluck().get(SETTING)
  return text === undefined ? NO_DAYS : (JSON.parse(text) as CountedDays)
}

/** Days counted since the store began to count. */
export const countedSoFar = (db: Database): number => kept(db).counted

/** Looks at the clock once more, within the caller's transaction. `now`: milliseconds since 1970. */
export const countedDays = (db: Database, now: number): number => {
  const before = kept(db)
  const after = countDay(before, now)
  if (after !== before)
    db.prepare('INSERT OR REPLACE INTO settings (name, value) VALUES (?, ?)').run(
      SETTING,
      JSON.stringify(after),
    )
  return after.counted
}
