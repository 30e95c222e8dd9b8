import { LEVELS } from '../../samples/plan'
import { TRIALS } from './against'
import { grouped } from './grouped'
import { markdownTable, percentText } from './markdown'
import type { Decision, FieldScore, PictureScore, Scores, VerdictScore } from './score'
import { targetGroup } from './target-group'

const READABLE = new Set(['exact', 'wrong', 'absent'])
const count = <Item>(items: readonly Item[], test: (item: Item) => boolean): number =>
  items.filter(test).length

/** `exact of readable`, and how many were read wrong. */
function exactCell(fields: readonly FieldScore[]): string {
  const readable = fields.filter(({ outcome }) => READABLE.has(outcome))
  if (readable.length === 0) return '–'
  const wrong = count(readable, ({ outcome }) => outcome === 'wrong')
  const exact = count(readable, ({ outcome }) => outcome === 'exact')
  return `${exact} of ${readable.length}${wrong > 0 ? `, ${wrong} wrong` : ''}`
}

const cells = (fields: readonly FieldScore[]): string[] => [
  ...LEVELS.map((level) => exactCell(fields.filter((score) => score.level === level))),
  exactCell(fields),
]

/** What this reader read: kinds, then every field of every kind at each quality. */
export function fieldSections({ pictures, fields }: Scores): string[] {
  const rows = [...grouped(fields, ({ kind, field }) => `${kind} ${field}`)].toSorted(([a], [b]) =>
    a < b ? -1 : 1,
  )
  const invented = count(fields, ({ outcome }) => outcome === 'invented')
  const kinds = [...grouped(pictures, ({ kind }) => kind as string)].map(([kind, own]) => [
    kind,
    ...LEVELS.map((level) => kindCell(own.filter((score) => score.level === level))),
    kindCell(own),
  ])
  return [
    `## Kinds recognised\n\n${markdownTable(['', ...LEVELS, 'all'], kinds)}`,
    [
      '## Fields exact, of those that the picture shows',
      '',
      markdownTable(
        ['', ...LEVELS, 'all'],
        rows.map(([name, own]) => [name, ...cells(own)]),
      ),
      '',
      `Values given for fields that the picture does not show: ${invented}.`,
    ].join('\n'),
  ]
}

function kindCell(pictures: readonly PictureScore[]): string {
  if (pictures.length === 0) return '–'
  return `${count(pictures, ({ kind, kindRead }) => kind === kindRead)} of ${pictures.length}`
}

const DECISIONS: readonly Decision[] = ['match', 'mismatch', 'unsure', 'none']

const verdictRow = (name: string, verdicts: readonly VerdictScore[]): (string | number)[] => [
  name,
  verdicts.length,
  ...DECISIONS.map((decision) => {
    const part = count(verdicts, (score) => score.decision === decision)
    return `${part} (${percentText(part, verdicts.length)})`
  }),
]

/** What was said of typed values; empty when none were compared. */
export function verdictSections({ verdicts }: Scores): string[] {
  if (verdicts.length === 0) return []
  const there = verdicts.filter(({ outcome }) => READABLE.has(outcome))
  const right = there.filter(({ trial }) => trial === 'right')
  const wrong = verdicts.filter(({ trial }) => trial !== 'right')
  const group = ({ field, printed }: VerdictScore): string => targetGroup(field, printed) ?? `other: ${field}`
  const head = ['', 'tries', ...DECISIONS.map((one) => (one === 'none' ? 'no verdict' : one))]
  const byGroup = (own: readonly VerdictScore[]): (string | number)[][] =>
    [...grouped(own, group)]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, scores]) => verdictRow(name, scores))
  const byTrial = TRIALS.flatMap((trial) => {
    const own = wrong.filter((score) => score.trial === trial)
    return own.length > 0 ? [verdictRow(trial, own)] : []
  })
  const byLevel = LEVELS.map((level) =>
    verdictRow(
      level,
      right.filter((score) => score.level === level),
    ),
  )
  return [
    `## Right values, of fields that the picture shows\n\n${markdownTable(head, [...byGroup(right), ...byLevel, verdictRow('all', right)])}`,
    `## Wrong values, by mistake\n\n${markdownTable(head, [...byTrial, verdictRow('all', wrong)])}`,
    `## Wrong values, by field\n\n${markdownTable(head, byGroup(wrong))}`,
  ]
}
