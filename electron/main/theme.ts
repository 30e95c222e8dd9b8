import { nativeTheme } from 'electron'
import type { Theme } from '../core/theme'
import { loadTheme, saveTheme } from '../services/settings/keep-theme'
import { keptChoice } from './kept-choice'

const kept = keptChoice<Theme>({
  load: loadTheme,
  save: saveTheme,
  changed: (theme) => (nativeTheme.themeSource = theme),
})

/** What the person chose, which may be to follow the system. */
export const themeChoice = (): Theme => kept.current() ?? 'system'

/** Takes up what was chosen at an earlier start; `dataFolder`: of the store. */
export function rememberTheme(dataFolder: string): void {
  kept.remember(dataFolder)
  nativeTheme.themeSource = themeChoice()
}

export const chooseTheme = kept.choose

/** What an earlier version kept in the store, unless something was chosen since. */
export function takeOverTheme(inStore: Theme): void {
  if (kept.current() === null && inStore !== 'system') chooseTheme(inStore)
}
