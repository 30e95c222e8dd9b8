import { computed, ref, shallowRef } from 'vue'
import { defineStore } from 'pinia'
import type { AppState, Choices, RegionView, SettingsView } from '../../electron/contract/views'
import { ask, onEvent } from '../api'
import { choicesInWords, shortName } from '../text/choice-names'

/** The state of the store, the choices of the forms, and the settings. */
export const useApp = defineStore('app', () => {
  const state = shallowRef<AppState | null>(null)
  const given = shallowRef<Choices | null>(null)
  const choices = computed(() => given.value && choicesInWords(given.value))
  /** Today's divisions; asked for when the first picker of places is used. */
  const regions = shallowRef<readonly RegionView[]>([])
  const systemDark = ref(false)
  /** Where in the window to go on after unlocking; an address of ours with an id, no text of a draft. */
  const returnTo = ref<string | null>(null)

  const dark = computed(() => {
    const theme = state.value?.settings.theme ?? 'system'
    return theme === 'system' ? systemDark.value : theme === 'dark'
  })

  /** Locking is of use only where a passphrase opens the store again. */
  const canLock = computed(() => {
    const now = state.value
    return now?.store === 'open' && now.ways.passphrase
  })

  /** In the copy sheet's window, which is told no more of the settings. */
  const letterKeysTold = ref(true)
  const letterKeys = computed(() => state.value?.settings.letterKeys ?? letterKeysTold.value)

  async function refresh(): Promise<void> {
    state.value = await ask('app.state', {})
    if (state.value.store === 'open' && !given.value) given.value = await ask('app.choices', {})
  }

  function listen(): void {
    const media = window.matchMedia('(prefers-color-scheme: dark)')
    systemDark.value = media.matches
    media.addEventListener('change', (event) => (systemDark.value = event.matches))
    onEvent((event) => {
      if (event.type !== 'app.changed') return
      state.value = event.state
      if (event.state.store === 'open' && !given.value) void refresh()
    })
  }

  async function create(passphrase: string | null): Promise<void> {
    await ask('store.create', { passphrase })
    await refresh()
  }
  async function unlock(passphrase: string): Promise<void> {
    await ask('store.unlock', { passphrase })
    await refresh()
  }
  async function lock(): Promise<void> {
    await ask('store.lock', {})
    await refresh()
  }
  async function save(changes: Partial<SettingsView>): Promise<void> {
    const settings = await ask('settings.save', changes)
    if (state.value) state.value = { ...state.value, settings }
  }
  const setTheme = (theme: SettingsView['theme']): Promise<void> => save({ theme })
  const setLanguage = (language: SettingsView['language']): Promise<void> => save({ language })

  const setLetterKeys = (on: boolean): Promise<void> => save({ letterKeys: on })

  const setRecentDeeds = (recentDeeds: SettingsView['recentDeeds']): Promise<void> => save({ recentDeeds })

  async function loadRegions(): Promise<void> {
    if (regions.value.length === 0) regions.value = (await ask('app.regions', {})).regions
  }

  const provinceName = (id: string | null): string =>
    choices.value?.provinces.find((one) => one.id === id)?.name ?? ''
  const shortProvinceName = (id: string | null): string => {
    const known = given.value?.provinces.find((one) => one.id === id)
    return known ? shortName('provinces', known) : ''
  }

  return {
    state,
    choices,
    regions,
    loadRegions,
    returnTo,
    dark,
    canLock,
    refresh,
    listen,
    create,
    unlock,
    lock,
    setTheme,
    setLanguage,
    letterKeys,
    letterKeysTold,
    setLetterKeys,
    setRecentDeeds,
    provinceName,
    shortProvinceName,
  }
})
