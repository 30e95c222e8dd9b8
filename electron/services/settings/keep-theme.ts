import { THEMES, type Theme } from '../../core/theme'
import { loadChoice, saveBeside } from './beside-store'

const FILE = 'theme.json'

/** Null where nothing was chosen. */
export const loadTheme = (folder: string): Theme | null => loadChoice(folder, FILE, 'theme', THEMES)

export const saveTheme = (folder: string, theme: Theme): void => saveBeside(folder, FILE, { theme })
