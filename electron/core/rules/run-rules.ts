import type { Fact, Facts } from '../reference/facts'
import type { Finding, Source } from './finding'
import { RULES } from './index'
import type { Answer, Filing, Rule } from './rule'
import { allowedBy, weaker } from './severity'
import { sourcesOf } from './source'

export interface CheckDay {
  /** YYYY-MM-DD */
  readonly today: string
  readonly facts: Facts
  /** All rules when left out. */
  readonly rules?: readonly Rule[]
}

const NO_BASIS = '这一天还没有这条规则的依据。'
const UNKNOWN_SOURCE: Source = { title: '这一天没有依据', asOf: '—', confidence: 'unknown' }

function asFinding(rule: Rule, answer: Answer, basis: Fact<unknown>): Finding {
  const fact = (answer.outcome === 'not-checked' ? undefined : answer.fact) ?? basis
  const wanted = (answer.outcome === 'found' ? answer.severity : undefined) ?? rule.severity
  return {
    rule: rule.id,
    family: rule.family,
    top: rule.top,
    outcome: answer.outcome,
    severity: weaker(wanted, allowedBy(fact)),
    path: answer.path,
    message: answer.outcome === 'found' ? answer.message : rule.title,
    remedy: answer.outcome === 'found' ? answer.remedy : '',
    evidence: answer.evidence ?? [],
    source: sourcesOf(fact),
    ...(answer.outcome === 'not-checked' ? { why: answer.why } : {}),
    ...(answer.outcome === 'found' && answer.value !== undefined ? { value: answer.value } : {}),
    ...(answer.outcome === 'found' && answer.slot !== undefined ? { slot: answer.slot } : {}),
    ...(answer.outcome === 'found' && answer.fixes?.length ? { fixes: answer.fixes } : {}),
  }
}

const notChecked = (rule: Rule, source: Source, why: string): Finding => ({
  rule: rule.id,
  family: rule.family,
  top: rule.top,
  outcome: 'not-checked',
  severity: rule.severity,
  path: '',
  message: rule.title,
  remedy: '',
  evidence: [],
  source,
  why,
})

function check(rule: Rule, filing: Filing, day: CheckDay): Finding[] {
  const basis = day.facts.nationwide(rule.basis)
  try {
    if (rule.appliesTo && !rule.appliesTo(filing)) return []
    if (!basis) return [notChecked(rule, UNKNOWN_SOURCE, NO_BASIS)]
    return rule.check(filing, day).map((answer) => asFinding(rule, answer, basis))
  } catch (error) {
    // A fault of one rule must not hide what the others found. The kind of error carries no value of the filing.
    const kind = error instanceof Error ? error.name : typeof error
    return [
      notChecked(
        rule,
        basis ? sourcesOf(basis) : UNKNOWN_SOURCE,
        `这条规则自己出了问题（${kind}），没有检查。`,
      ),
    ]
  }
}

/** The same answer at the same place is given once; rules that answer once, most of them, cost nothing here. */
function eachOnce(findings: Finding[]): Finding[] {
  if (findings.length < 2) return findings
  const seen = new Set<string>()
  return findings.filter(({ outcome, path, message, why }) => {
    const key = `${outcome}\n${path}\n${message}\n${why ?? ''}`
    return !seen.has(key) && Boolean(seen.add(key))
  })
}

/** Findings of all rules in the order of the rules and, within one, of the draft; the same answer is given once. */
export const runRules = (filing: Filing, day: CheckDay): Finding[] =>
  (day.rules ?? RULES).flatMap((rule) => eachOnce(check(rule, filing, day)))

export interface RuleLine {
  readonly id: string
  readonly family: string
  readonly top: number | null
  readonly title: string
  /** What a finding of the rule's own fact would weigh. */
  readonly severity: Finding['severity']
  readonly source: Source
}

/** Every rule with the source it rests on, as valid on the facts' day. */
export const listRules = (facts: Facts, rules: readonly Rule[] = RULES): RuleLine[] =>
  rules.map(({ id, family, top, title, severity, basis }) => {
    const fact = facts.nationwide(basis)
    return {
      id,
      family,
      top,
      title,
      severity: fact ? weaker(severity, allowedBy(fact)) : severity,
      source: fact ? sourcesOf(fact) : UNKNOWN_SOURCE,
    }
  })
