import { RULE_WORDS } from './en/rule-words'
import { language } from './language'

/** What a rule is about, in another language than the rule's own. */
export interface RuleWords {
  /** What the rule wants. */
  readonly title: string
  /** What is the matter where it found something. */
  readonly found: string
  /** What to do then. */
  readonly remedy: string
}

/** Rules speak Chinese; null where that is the language of the page, and for rules without words. */
export function ruleWords(id: string): RuleWords | null {
  if (language.value === 'zh-CN') return null
  const [family = '', name = ''] = id.split('/')
  return RULE_WORDS[family]?.[name] ?? null
}
