import { DATE_WORDS } from './dates'
import { NATIONWIDE_FACTS } from './facts-nationwide'
import { NAMING_FACTS } from './facts-naming'
import { OTHER_FACTS } from './facts-others'
import { FILING_TYPES } from './filing-types'
import { PAPER_REASONS, PROVIDERS } from './paper-reasons'
import { REFUSAL_ADVICE } from './refusal-advice'
import { SOURCE_TITLES } from './source-titles'

export { PATTERNS } from './patterns'

/** English for what facts and core say in Chinese, by the Chinese itself: who changes a fact notices it here. */
export const SAID: Readonly<Record<string, string>> = {
  ...SOURCE_TITLES,
  ...REFUSAL_ADVICE,
  ...FILING_TYPES,
  ...NATIONWIDE_FACTS,
  ...NAMING_FACTS,
  ...OTHER_FACTS,
  ...PAPER_REASONS,
  ...PROVIDERS,
  ...DATE_WORDS,
}
