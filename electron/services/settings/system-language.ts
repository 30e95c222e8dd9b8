import type { Language, LanguageChoice } from '../../core/language'

/** `zh-CN`, `zh_Hans`, `zh_TW.UTF-8`, `yue-HK` */
const CHINESE = /^(zh|yue|wuu|nan|hak|cmn)([-_.]|$)/i
/** Names of locales that say nothing of a person's language. */
const NONE = /^(C|POSIX)?([.@].*)?$/i

/** Chinese where the system is Chinese or says nothing: the filings are Chinese, and so are most who file. */
export function spokenLanguage(choice: LanguageChoice, wanted: readonly string[]): Language {
  if (choice !== 'system') return choice
  const first = wanted.find((one) => !NONE.test(one))
  return first === undefined || CHINESE.test(first) ? 'zh-CN' : 'en'
}

type Surroundings = Readonly<Record<string, string | undefined>>

/** What a Linux session asks for, most wanted first, in the order in which gettext looks. */
export function languagesOfEnvironment(env: Surroundings): string[] {
  const listed = (env['LANGUAGE'] ?? '').split(':')
  return [...listed, env['LC_ALL'] ?? '', env['LC_MESSAGES'] ?? '', env['LANG'] ?? ''].filter(Boolean)
}
