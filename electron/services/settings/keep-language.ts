import { LANGUAGE_CHOICES, type LanguageChoice } from '../../core/language'
import { loadChoice, saveBeside } from './beside-store'

const FILE = 'language.json'

/** `system` where nothing was chosen. */
export const loadLanguage = (folder: string): LanguageChoice =>
  loadChoice(folder, FILE, 'language', LANGUAGE_CHOICES) ?? 'system'

export const saveLanguage = (folder: string, language: LanguageChoice): void =>
  saveBeside(folder, FILE, { language })
