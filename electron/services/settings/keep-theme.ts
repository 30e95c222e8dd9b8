import { z } from 'zod'
import { themeSchema, type Theme } from './settings'
import { loadBeside, saveBeside } from './beside-store'

const FILE = 'theme.json'
const kept = z.object({ theme: themeSchema })

/** Null where nothing was chosen. */
export const loadTheme = (folder: string): Theme | null => loadBeside(folder, FILE, kept)?.theme ?? null

export const saveTheme = (folder: string, theme: Theme): void => saveBeside(folder, FILE, { theme })
