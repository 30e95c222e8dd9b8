import type { Finding, Summary } from './finding'

/** Counts of findings: what was found by severity, and how much passed or could not be checked. */
export function summarise(findings: readonly Finding[]): Summary {
  const summary: Summary = {
    block: 0,
    risk: 0,
    confirm: 0,
    hint: 0,
    offline: 0,
    passed: 0,
    'not-checked': 0,
  }
  for (const { outcome, severity } of findings) summary[outcome === 'found' ? severity : outcome] += 1
  return summary
}
