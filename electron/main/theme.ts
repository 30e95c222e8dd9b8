import { nativeTheme } from 'electron'
import type { Theme } from '../core/theme'
import { loadTheme, saveTheme } from '../services/settings/keep-theme'

let folder: string | null = null
let choice: Theme | null = null

/** What the person chose, which may be to follow the system. */
export const themeChoice = (): Theme => choice ?? 'system'

/** Takes up what was chosen at an earlier start; `dataFolder`: of the store. */
export function rememberTheme(dataFolder: string): void {
  folder = dataFolder
  choice = loadTheme(dataFolder)
  nativeTheme.themeSource = themeChoice()
}

export function chooseTheme(wanted: Theme): void {
  if (wanted === choice) return
  choice = wanted
  nativeTheme.themeSource = wanted
  if (folder !== null) saveTheme(folder, wanted)
}

/** What an earlier version kept in the store, unless something was chosen since. */
export function takeOverTheme(kept: Theme): void {
  if (choice === null && kept !== 'system') chooseTheme(kept)
}
