import { z } from 'zod'
import { languageChoiceSchema, type LanguageChoice } from '../../contract/language'
import { loadBeside, saveBeside } from './beside-store'

const FILE = 'language.json'
const kept = z.object({ language: languageChoiceSchema })

/** `system` where nothing was chosen. */
export const loadLanguage = (folder: string): LanguageChoice =>
  loadBeside(folder, FILE, kept)?.language ?? 'system'

export const saveLanguage = (folder: string, language: LanguageChoice): void =>
  saveBeside(folder, FILE, { language })
