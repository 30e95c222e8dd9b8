import { describe, expect, it } from 'vitest'
import { changeSettings, loadSettings } from '../../../electron/services/settings/keep-settings'
import { DEFAULT_SETTINGS } from '../../../electron/services/settings/settings'

/** A store of settings in memory, as plain as the real one keeps them. */
const aSettingStore = (kept: Record<string, string> = {}) => ({
  getSetting: async (name: string): Promise<unknown> => JSON.parse(kept[name] ?? 'null'),
  setSetting: async (name: string, value: unknown): Promise<void> => {
    kept[name] = JSON.stringify(value)
  },
})

describe('settings', () => {
  it('starts with the defaults', async () => {
    expect(await loadSettings(aSettingStore())).toEqual(DEFAULT_SETTINGS)
    expect(DEFAULT_SETTINGS).toMatchObject({ theme: 'system', askToDeleteAfterDays: 90 })
  })

  it('changes the given ones and keeps the others', async () => {
    const store = aSettingStore()
    await changeSettings(store, { theme: 'dark' })
    expect(await changeSettings(store, { recentProvince: '33' })).toMatchObject({
      theme: 'dark',
      recentProvince: '33',
    })
    expect(await loadSettings(store)).toMatchObject({ theme: 'dark', recentProvince: '33' })
  })

  it.each([
    ['{"theme":"pink","recentProvince":"33"}', { theme: 'system', recentProvince: '33' }],
    ['{"theme":"dark","recentProvince":"浙江"}', { theme: 'dark', recentProvince: null }],
    ['{"theme":"dark","askToDeleteAfterDays":-1}', { theme: 'dark', askToDeleteAfterDays: 90 }],
    ['{"theme":"dark","unknown":1}', { theme: 'dark' }],
    ['{"recentDeeds":["zoom.in","gone.deed",7,"store.lock"]}', { recentDeeds: ['zoom.in', 'store.lock'] }],
    ['{"recentDeeds":"zoom.in"}', { recentDeeds: [] }],
  ])('reads %s with defaults only where a value does not fit', async (app, expected) => {
    expect(await loadSettings(aSettingStore({ app }))).toMatchObject(expected)
  })
})
