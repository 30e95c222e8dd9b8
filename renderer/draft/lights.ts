import type { Finding } from '../../electron/core/rules/finding'
import { isVouched } from '../../electron/core/rules/vouched'
import type { Light } from '../text/names'
import { sectionOf, type Section } from './sections'

/** Worst first: what a section's light shows. */
export const LIGHT_ORDER = [
  'block',
  'risk',
  'confirm',
  'not-checked',
  'offline',
  'hint',
  'vouched',
  'passed',
] as const satisfies readonly Light[]

/** What could not be checked and what needs the network are never shown as passed. */
export function lightOf(finding: Finding): Light {
  if (isVouched(finding)) return 'vouched'
  if (finding.outcome === 'found') return finding.severity
  if (finding.outcome === 'not-checked') return finding.severity === 'offline' ? 'offline' : 'not-checked'
  return 'passed'
}

export function worst(findings: readonly Finding[]): { light: Light; count: number } | null {
  const lights = findings.map(lightOf)
  const light = LIGHT_ORDER.find((one) => lights.includes(one))
  return light ? { light, count: lights.filter((one) => one === light).length } : null
}

export const findingsOf = (section: Section, findings: readonly Finding[]): Finding[] =>
  section === 'findings' || section === 'submission'
    ? [...findings]
    : findings.filter((one) => sectionOf(one.path) === section)

const PROBLEMS: readonly Light[] = ['block', 'risk', 'confirm', 'hint']

/** Places to walk through with F8, the gravest first; the engine's order within one severity. */
export const problems = (findings: readonly Finding[]): Finding[] =>
  PROBLEMS.flatMap((light) => findings.filter((one) => lightOf(one) === light))

/** What a finding is about: one rule's word on one place. */
export const placeKey = ({ rule, path, slot }: Finding): string =>
  slot === undefined ? `${rule}@${path}` : `${rule}@${path} ${slot}`

/**
 * A name for each finding of a check that stays while values change. One rule may say several things of one place: these
 * are counted.
 */
export function findingKeys(findings: readonly Finding[]): ReadonlyMap<Finding, string> {
  const seen = new Map<string, number>()
  return new Map(
    findings.map((one) => {
      const key = placeKey(one)
      const count = (seen.get(key) ?? 0) + 1
      seen.set(key, count)
      return [one, count === 1 ? key : `${key} ${count}`]
    }),
  )
}
