import type { Scores } from './score'

const MISSED = new Set(['wrong', 'absent', 'invented'])

/**
 * A line for everything that went wrong, for who looks into it: pictures taken for another kind, fields read wrong or
 * not at all, right values not matched, wrong values matched. Tab-separated, the file first.
 */
export function missLines({ pictures, fields, verdicts }: Scores): string[] {
  const kinds = pictures
    .filter(({ kind, kindRead }) => kind !== kindRead)
    .map(({ file, kind, kindRead, refused }) => [file, 'kind', refused ?? 'taken-for', kind, kindRead ?? '–'])
  const read = fields
    .filter(({ outcome }) => MISSED.has(outcome))
    .map(({ file, field, outcome, printed, read: value }) => [file, field, outcome, printed, value ?? '–'])
  const judged = verdicts
    .filter(({ trial, decision }) => (trial === 'right' ? decision !== 'match' : decision === 'match'))
    .map(({ file, field, trial, decision, printed, typed }) => [
      file,
      field,
      `${trial}:${decision}`,
      printed,
      typed,
    ])
  const rows = [...kinds, ...read, ...judged]
  const ordered = rows.toSorted((a, b) => (a[0]! < b[0]! ? -1 : a[0]! > b[0]! ? 1 : 0))
  return ordered.map((row) => row.join('\t'))
}
