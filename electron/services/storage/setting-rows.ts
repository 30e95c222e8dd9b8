import type { StoreCalls } from './store'
import { write, type StoreContext } from './store-context'

type SettingCalls = Pick<StoreCalls, 'getSetting' | 'setSetting'>

export const settingCalls = ({ db }: StoreContext): SettingCalls => ({
  getSetting: (name) => {
    const text = db.prepare<[string], string>('SELECT value FROM settings WHERE name = ?').pluck().get(name)
    return text === undefined ? null : JSON.parse(text)
  },
  setSetting: (name, value) => {
    write(db, () =>
      db.prepare('INSERT OR REPLACE INTO settings VALUES (?, ?)').run(name, JSON.stringify(value ?? null)),
    )
  },
})
