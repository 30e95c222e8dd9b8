import { ACCESS_STEPS } from './access-steps'
import { COPY_SHEET_NOTES, COPY_SHEET_PATTERNS } from './copy-sheet-notes'
import { DATE_WORDS } from './dates'
import { NATIONWIDE_FACTS } from './facts-nationwide'
import { NAMING_FACTS } from './facts-naming'
import { OTHER_FACTS } from './facts-others'
import { FILING_TYPES } from './filing-types'
import { LEDGER_PATTERNS, LEDGER_PROBLEMS } from './ledger-problems'
import { NOTES_ON_FACTS } from './notes-on-facts'
import { NOTES_ON_PROVINCES } from './notes-on-provinces'
import { PACKAGE_PATTERNS, PACKAGE_PROBLEMS } from './package-problems'
import { PAPER_REASONS, PROVIDERS } from './paper-reasons'
import { PAPERS_AND_LICENCES } from './papers-and-licences'
import { SENTENCES, type Pattern } from './patterns'
import { PLACE_NAMES } from './place-names'
import { PROVINCE_DEMANDS } from './province-demands'
import { PROVINCE_MATERIALS, PROVINCE_REMARKS } from './province-materials'
import { REFUSAL_ADVICE } from './refusal-advice'
import { REGISTRATIONS } from './registrations'
import { SOURCE_TITLES } from './source-titles'

/** What names files or cells comes first: their names may hold anything, also words of the other shapes. */
export const PATTERNS: readonly Pattern[] = [
  ...PACKAGE_PATTERNS,
  ...LEDGER_PATTERNS,
  ...COPY_SHEET_PATTERNS,
  ...SENTENCES,
]

/** English for what facts and core say in Chinese, by the Chinese itself: who changes a fact notices it here. */
export const SAID: Readonly<Record<string, string>> = {
  ...SOURCE_TITLES,
  ...REFUSAL_ADVICE,
  ...FILING_TYPES,
  ...NATIONWIDE_FACTS,
  ...NAMING_FACTS,
  ...OTHER_FACTS,
  ...NOTES_ON_FACTS,
  ...NOTES_ON_PROVINCES,
  ...PROVINCE_MATERIALS,
  ...PROVINCE_REMARKS,
  ...PROVINCE_DEMANDS,
  ...PAPERS_AND_LICENCES,
  ...PLACE_NAMES,
  ...ACCESS_STEPS,
  ...PAPER_REASONS,
  ...PROVIDERS,
  ...DATE_WORDS,
  ...COPY_SHEET_NOTES,
  ...PACKAGE_PROBLEMS,
  ...LEDGER_PROBLEMS,
  ...REGISTRATIONS,
}
