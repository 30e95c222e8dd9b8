import { app } from 'electron'
import type { Language, LanguageChoice } from '../core/language'
import { loadLanguage, saveLanguage } from '../services/settings/keep-language'
import { languagesOfEnvironment, spokenLanguage } from '../services/settings/system-language'
import { keptChoice } from './kept-choice'

type Listener = (language: Language) => void

const listeners = new Set<Listener>()
const kept = keptChoice<LanguageChoice>({
  load: loadLanguage,
  save: saveLanguage,
  changed: () => listeners.forEach((listener) => listener(currentLanguage())),
})

const systemLanguages = (): readonly string[] =>
  process.platform === 'linux' ? languagesOfEnvironment(process.env) : app.getPreferredSystemLanguages()

/** What the person chose, which may be to follow the system. */
export const languageChoice = (): LanguageChoice => kept.current() ?? 'system'

/** The language of all that this process shows itself: menus, dialogs, notifications. Asked anew whenever it is needed. */
export const currentLanguage = (): Language => spokenLanguage(languageChoice(), systemLanguages())

export const rememberLanguage = kept.remember
export const chooseLanguage = kept.choose

/** Called with the new language after every choice. */
export const onLanguage = (listener: Listener): void => void listeners.add(listener)
