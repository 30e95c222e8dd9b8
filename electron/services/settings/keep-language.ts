import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { languageChoiceSchema, type LanguageChoice } from '../../contract/language'

const kept = z.object({ language: languageChoiceSchema })
const fileIn = (folder: string): string => path.join(folder, 'language.json')

/** Beside the store and not in it: the page speaks before the store is opened. Anything unreadable counts as not chosen. */
export function loadLanguage(folder: string): LanguageChoice {
  try {
    return kept.parse(JSON.parse(readFileSync(fileIn(folder), 'utf8'))).language
  } catch {
    return 'system'
  }
}

/** Written whole or not at all; that it could not be kept costs only the choice at the next start. */
export function saveLanguage(folder: string, language: LanguageChoice): void {
  const file = fileIn(folder)
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    writeFileSync(`${file}.new`, `${JSON.stringify({ language })}\n`, { mode: 0o600 })
    renameSync(`${file}.new`, file)
  } catch {
    // A full or read-only disk: whoever saves next says so.
  }
}
