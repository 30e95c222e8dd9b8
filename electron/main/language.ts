import { app } from 'electron'
import type { Language, LanguageChoice } from '../core/language'
import { loadLanguage, saveLanguage } from '../services/settings/keep-language'
import { languagesOfEnvironment, spokenLanguage } from '../services/settings/system-language'

type Listener = (language: Language) => void

let folder: string | null = null
let choice: LanguageChoice = 'system'
const listeners = new Set<Listener>()

const systemLanguages = (): readonly string[] =>
  process.platform === 'linux' ? languagesOfEnvironment(process.env) : app.getPreferredSystemLanguages()

/** The language of all that this process shows itself: menus, dialogs, notifications. Asked anew whenever it is needed. */
export const currentLanguage = (): Language => spokenLanguage(choice, systemLanguages())

/** What the person chose, which may be to follow the system. */
export const languageChoice = (): LanguageChoice => choice

/** Takes up what was chosen at an earlier start; `dataFolder`: of the store. */
export function rememberLanguage(dataFolder: string): void {
  folder = dataFolder
  choice = loadLanguage(dataFolder)
}

export function chooseLanguage(wanted: LanguageChoice): void {
  if (wanted === choice) return
  choice = wanted
  if (folder !== null) saveLanguage(folder, wanted)
  for (const listener of listeners) listener(currentLanguage())
}

/** Called with the new language after every choice. */
export const onLanguage = (listener: Listener): void => void listeners.add(listener)
