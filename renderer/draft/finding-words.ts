import type { Finding } from '../../electron/core/rules/finding'
import { ruleWords } from '../text/rule-words'

/** What the page itself says of a finding; null where the rule's own sentence is in the page's language already. */
export function headlineOf({ rule, outcome }: Finding): string | null {
  const words = ruleWords(rule)
  if (words === null) return null
  return outcome === 'found' ? words.found : words.title
}

export const remedyOf = ({ rule, remedy }: Finding): string | null =>
  remedy === '' ? null : (ruleWords(rule)?.remedy ?? null)
