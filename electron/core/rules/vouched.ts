import { placesLike, type DraftMark, type VouchMark } from '../draft/draft-marks'
import { valueAt } from '../draft/value-at'
import type { Draft } from '../filing/draft'
import type { Finding, Summary } from './finding'
import { summarise } from './summarise'

/** A person may settle what no rule can: what only they can judge, and what has to be looked up outside. */
export const canBeVouched = ({ outcome, severity }: Pick<Finding, 'outcome' | 'severity'>): boolean =>
  outcome !== 'passed' && (severity === 'offline' || (severity === 'confirm' && outcome === 'found'))

/** What a person vouched for: the value at the place, what is at fault in it, and what pictures show of it. */
export const vouchedContent = (draft: Draft, { path, value, evidence }: Finding): unknown => [
  // Of the filing as a whole: what is filed, not what the draft is called or remarked.
  path === '' ? [draft.filing, draft.principal, draft.services] : (valueAt(draft, path) ?? null),
  value ?? null,
  evidence.map(({ text }) => text),
]

export interface Vouching {
  readonly draft: Draft
  readonly digest: (value: unknown) => string
  /** YYYY-MM-DD of a time in milliseconds. */
  readonly dayOf: (at: number) => string
}

/** Findings with what a person vouched for at each: it counts as long as the value is the one that was looked at. */
export function withVouches(
  findings: readonly Finding[],
  marks: readonly DraftMark[],
  { draft, digest, dayOf }: Vouching,
): Finding[] {
  const vouches = marks.filter((mark): mark is VouchMark => mark.kind === 'vouch')
  if (vouches.length === 0) return [...findings]
  return findings.map((finding) => {
    if (!canBeVouched(finding)) return finding
    const now = digest(vouchedContent(draft, finding))
    const mine = vouches.filter(
      ({ rule, place }) =>
        rule === finding.rule && (place === finding.path || placesLike(draft, place).includes(finding.path)),
    )
    const mark = mine.find((one) => one.digest === now) ?? mine.find(({ place }) => place === finding.path)
    if (!mark) return finding
    const { at, detail } = mark
    return {
      ...finding,
      vouched: { at, day: dayOf(at), note: detail.note, stale: mark.digest !== now },
    }
  })
}

export const isVouched = ({ vouched }: Pick<Finding, 'vouched'>): boolean =>
  vouched !== undefined && !vouched.stale

/** The counts with what was vouched for apart: it is neither open nor passed. */
export function openSummary(findings: readonly Finding[]): Summary {
  const vouched = findings.filter(isVouched).length
  const rest = summarise(findings.filter((one) => !isVouched(one)))
  return vouched === 0 ? rest : { ...rest, vouched }
}
