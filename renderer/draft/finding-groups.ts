import type { Finding } from '../../electron/core/rules/finding'
import { fieldText } from '../text/field-labels'
import { FAMILY_NAMES, LIGHT_NAMES, type Light } from '../text/names'
import { headlineOf, remedyOf } from './finding-words'
import { LIGHT_ORDER, lightOf } from './lights'

export type Grouping = 'severity' | 'family'

export interface FindingGroup {
  readonly key: string
  /** The light of all its findings, or of the worst of them. */
  readonly light: Light
  readonly findings: readonly Finding[]
}

/** Lights in the order in which their findings are listed and counted. */
export const GROUPS: readonly Light[] = [
  'block',
  'risk',
  'confirm',
  'hint',
  'offline',
  'vouched',
  'not-checked',
  'passed',
]

const worstOf = (findings: readonly Finding[]): Light =>
  LIGHT_ORDER.find((light) => findings.some((one) => lightOf(one) === light)) ?? 'passed'

/** What was looked up stays in its list, ticked off. */
const groupOf = (one: Finding): Light =>
  lightOf(one) === 'vouched' && one.severity === 'offline' ? 'offline' : lightOf(one)

/** Findings in the groups of the list. In families the gravest come first within each, and the families as given. */
export function groupFindings(findings: readonly Finding[], how: Grouping): FindingGroup[] {
  if (how === 'severity')
    return GROUPS.map((light) => ({
      key: light,
      light,
      findings: findings.filter((one) => groupOf(one) === light),
    })).filter((group) => group.findings.length > 0)
  const families = [...new Set(findings.map((one) => one.family))]
  return families.map((family) => {
    const own = findings.filter((one) => one.family === family)
    return {
      key: family,
      light: worstOf(own),
      findings: GROUPS.flatMap((light) => own.filter((one) => lightOf(one) === light)),
    }
  })
}

const wordsOf = (one: Finding): string =>
  [
    headlineOf(one),
    remedyOf(one),
    one.message,
    one.remedy,
    one.why,
    one.value,
    one.rule,
    FAMILY_NAMES[one.family],
    LIGHT_NAMES[lightOf(one)],
    fieldText(one.path).label,
    one.source.title,
  ]
    .join(' ')
    .toLowerCase()

/** Findings that hold every word of the query somewhere in what is shown of them. */
export function filterFindings(findings: readonly Finding[], query: string): Finding[] {
  const terms = query.toLowerCase().split(/\s+/).filter(Boolean)
  if (terms.length === 0) return [...findings]
  return findings.filter((one) => {
    const words = wordsOf(one)
    return terms.every((term) => words.includes(term))
  })
}
