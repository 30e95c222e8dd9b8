import type { Severity } from '../../electron/core/rules/finding'
import type { FactShown, RuleRow } from '../../electron/core/rules/rule-browser'
import { factName, provinceField } from '../text/fact-names'
import { factWords } from '../text/fact-words'
import { ruleWords } from '../text/rule-words'
import { said, sourceTitle } from '../text/said'
import { language, type Language } from '../text/language'
import { FAMILY_NAMES, LIGHT_NAMES } from '../text/names'

export interface RuleFilter {
  readonly query: string
  readonly family: string | null
  readonly severity: Severity | null
  /** Title of a source of the rule's basis. */
  readonly source: string | null
  /** Year of the rule's basis. */
  readonly year: string | null
}

type NameOf = (code: string) => string

const ofFact = (fact: FactShown, nameOf: NameOf): string[] => [
  factName(fact.id, nameOf),
  factWords(fact.id, fact.value),
  said(fact.note ?? ''),
  fact.asOf,
  ...fact.sources.map((one) => sourceTitle(one.title)),
]

/** All that is shown of a rule, for the search; made once for each row and language. */
const words: Record<Language, WeakMap<RuleRow, string>> = { 'zh-CN': new WeakMap(), en: new WeakMap() }
function wordsOf(row: RuleRow, nameOf: NameOf): string {
  const known = words[language.value].get(row)
  if (known !== undefined) return known
  const made = [
    row.id,
    row.title,
    ...Object.values(ruleWords(row.id) ?? {}),
    row.explains,
    FAMILY_NAMES[row.family] ?? '',
    row.top === null ? '' : `top${row.top} top ${row.top}`,
    LIGHT_NAMES[row.severity],
    ...(row.basis ? ofFact(row.basis, nameOf) : []),
    ...row.others.flatMap((fact) => ofFact(fact, nameOf)),
    ...row.provincial.flatMap(({ field, facts }) => [
      provinceField(field),
      ...facts.flatMap((fact) => ofFact(fact, nameOf)),
    ]),
  ]
    .join('\n')
    .normalize('NFKC')
    .toLowerCase()
  words[language.value].set(row, made)
  return made
}

/** Every word of the query stands somewhere in the rule, and every other filter fits. */
export function ruleMatches(row: RuleRow, filter: RuleFilter, nameOf: NameOf): boolean {
  const { family, severity, source, year } = filter
  if (family !== null && row.family !== family) return false
  if (severity !== null && row.severity !== severity) return false
  if (source !== null && !row.basis?.sources.some((one) => one.title === source)) return false
  if (year !== null && row.basis?.asOf.slice(0, 4) !== year) return false
  const terms = filter.query.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean)
  if (terms.length === 0) return true
  const all = wordsOf(row, nameOf)
  return terms.every((term) => all.includes(term))
}
