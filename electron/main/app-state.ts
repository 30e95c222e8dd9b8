import { app } from 'electron'
import type { AppState, SettingsView } from '../contract/views'
import type { StoreKeeper } from '../services/storage/store-keeper'
import { today } from './clock'
import { factsDate } from './facts-date'
import { languageChoice } from './language'
import { themeChoice } from './theme'

/** What only an open store tells. */
export interface OfOpenStore {
  readonly recoveryDue: boolean
  readonly backupFailure: string | null
  readonly damaged: boolean
  readonly letterKeys: boolean
  readonly recentDeeds: SettingsView['recentDeeds']
}

/** As long as nothing was opened. */
export const NOTHING_OPEN: OfOpenStore = {
  recoveryDue: false,
  backupFailure: null,
  damaged: false,
  letterKeys: true,
  recentDeeds: [],
}

export const settingsView = ({ letterKeys, recentDeeds }: OfOpenStore): SettingsView => ({
  theme: themeChoice(),
  language: languageChoice(),
  letterKeys,
  recentDeeds,
})

/** What the window's page begins with. */
export const appState = (keeper: StoreKeeper, of: OfOpenStore): AppState => ({
  version: app.getVersion(),
  runtime: process.versions.electron,
  store: keeper.state.state,
  problem: keeper.state.problem,
  about: keeper.state.about,
  ways: { ...keeper.ways },
  recoveryDue: of.recoveryDue,
  backupFailure: of.backupFailure,
  damaged: of.damaged,
  keptBy: keeper.keptBy,
  systemKeyAvailable: keeper.systemKeyAvailable,
  today: today(),
  factsVersion: factsDate(),
  settings: settingsView(of),
})
