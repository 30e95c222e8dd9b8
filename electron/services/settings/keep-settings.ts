import type { Store } from '../storage/store'
import { settingsSchema, type Settings } from './settings'

const NAME = 'app'

type SettingStore = Pick<Store, 'getSetting' | 'setSetting'>

export const loadSettings = async (store: SettingStore): Promise<Settings> =>
  settingsSchema.parse((await store.getSetting(NAME)) ?? {})

/** Changes the given ones and answers all as they now stand. */
export const changeSettings = async (store: SettingStore, changes: Partial<Settings>): Promise<Settings> => {
  const settings = settingsSchema.parse({ ...(await loadSettings(store)), ...changes })
  await store.setSetting(NAME, settings)
  return settings
}
