import type { Fact } from '../reference/facts'
import type { Severity } from './finding'

/** From strong to weak; `confirm` and `offline` are no degrees and stay what they are. */
const DEGREES: readonly Severity[] = ['block', 'risk', 'hint']

/** The strongest severity that a fact allows: only what is sure and undisputed may block (contract section 2). */
export function allowedBy(fact: Pick<Fact<unknown>, 'confidence' | 'disputed'>): Severity {
  if (fact.confidence === 'high') return fact.disputed ? 'risk' : 'block'
  return fact.confidence === 'medium' ? 'risk' : 'hint'
}

/** The weaker of what the rule wants and what its fact allows. */
export function weaker(wanted: Severity, allowed: Severity): Severity {
  if (!DEGREES.includes(wanted)) return wanted
  return DEGREES.indexOf(wanted) >= DEGREES.indexOf(allowed) ? wanted : allowed
}
