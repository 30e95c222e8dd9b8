import { mendInEnglish } from './en/fix-words'
import { language } from './language'

/** What the button of a mend says; rules write theirs in Chinese, which stays where nothing else is known. */
export const fixWords = (label: string): string =>
  language.value === 'en' ? (mendInEnglish(label) ?? label) : label
