import { LEVELS } from '../../samples/plan'
import { TRIALS } from './against'
import { grouped } from './grouped'
import { quantile } from './quantile'
import { targetRows } from './targets'
import type { Decision, FieldScore, Outcome, PictureScore, Scores, VerdictScore } from './score'

/** The scores as text for a terminal. */

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/

const columns = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (WIDE.test(letter) ? 2 : 1), 0)
const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - columns(text)))

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const texts = [head, ...rows.map((row) => row.map(String))]
  const widths = head.map((_, at) => Math.max(...texts.map((row) => columns(row[at] ?? ''))))
  return texts
    .map((row) =>
      row
        .map((cell, at) => pad(cell, widths[at]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`

const OUTCOMES: readonly Outcome[] = ['exact', 'wrong', 'absent', 'lost', 'invented']

function fieldRows(fields: readonly FieldScore[], key: (score: FieldScore) => string): (string | number)[][] {
  return [...grouped(fields, key)].map(([name, scores]) => {
    const count = (outcome: Outcome): number => scores.filter((score) => score.outcome === outcome).length
    const readable = count('exact') + count('wrong') + count('absent')
    return [name, readable, percent(count('exact'), readable), ...OUTCOMES.map(count)]
  })
}

const FIELD_HEAD = ['', '可读', '读对率', '读对', '读错', '没读', '看不见', '凭空']

function pictureRows(
  pictures: readonly PictureScore[],
  key: (score: PictureScore) => string,
): (string | number)[][] {
  return [...grouped(pictures, key)].map(([name, scores]) => {
    const right = scores.filter(({ kind, kindRead }) => kind === kindRead).length
    const times = scores.flatMap(({ ms }) => (ms === null ? [] : [ms]))
    return [
      name,
      scores.length,
      scores.filter(({ refused }) => refused !== null).length,
      right,
      percent(right, scores.length),
      quantile(times, 0.5) ?? '–',
      quantile(times, 0.95) ?? '–',
    ]
  })
}

const DECISIONS: readonly Decision[] = ['match', 'mismatch', 'unsure', 'none']

function verdictRows(
  verdicts: readonly VerdictScore[],
  key: (score: VerdictScore) => string,
): (string | number)[][] {
  return [...grouped(verdicts, key)].map(([name, scores]) => [
    name,
    scores.length,
    ...DECISIONS.map((decision) => scores.filter((score) => score.decision === decision).length),
  ])
}

const VERDICT_HEAD = ['', '次数', 'match', 'mismatch', 'unsure', '无']

/** Figures beside their targets. */
export const targetTable = (scores: Scores): string =>
  `目标\n${table(
    ['', '目标', '量得', ''],
    targetRows(scores).map(({ what, target, figure, reached }) => [
      what,
      target,
      figure,
      reached === null ? '' : reached ? '✓' : '✗',
    ]),
  )}`

export function scoreTables({ pictures, fields, verdicts }: Scores): string {
  const picturesHead = ['', '图片', '没读成', '种类对', '种类对率', '毫秒中位', '毫秒 95%']
  const byLevel = (scores: readonly PictureScore[]): (string | number)[][] =>
    LEVELS.flatMap((level) =>
      pictureRows(
        scores.filter((score) => score.level === level),
        () => level,
      ),
    )
  const sections = [
    `图片\n${table(picturesHead, [...byLevel(pictures), ...pictureRows(pictures, ({ kind }) => kind), ...pictureRows(pictures, () => '全部')])}`,
    `字段，按质量\n${table(FIELD_HEAD, [...fieldRows(fields, ({ level }) => level), ...fieldRows(fields, () => '全部')])}`,
    `字段，按类别\n${table(
      FIELD_HEAD,
      fieldRows(fields, ({ group }) => group),
    )}`,
    `字段，按种类与字段\n${table(
      FIELD_HEAD,
      fieldRows(fields, ({ kind, field }) => `${kind} ${field}`),
    )}`,
  ]
  const refused = pictures.filter((score) => score.refused !== null)
  if (refused.length > 0)
    sections.push(`没读成的图片\n${refused.map((score) => `  ${score.file} ${score.refused}`).join('\n')}`)
  if (verdicts.length > 0) sections.push(...verdictSections(verdicts))
  return sections.join('\n\n')
}

function verdictSections(verdicts: readonly VerdictScore[]): string[] {
  const right = verdicts.filter(({ trial }) => trial === 'right')
  const wrong = verdicts.filter(({ trial }) => trial !== 'right')
  const ordered = TRIALS.flatMap((trial) =>
    verdictRows(
      wrong.filter((score) => score.trial === trial),
      () => trial,
    ),
  )
  const falseMatches = wrong.filter(({ decision }) => decision === 'match')
  const falseAlarms = right.filter(({ decision }) => decision === 'mismatch')
  const told = (scores: readonly VerdictScore[]): string =>
    scores
      .map(
        ({ file, field, printed, typed, trial }) => `  ${file} ${field} 印“${printed}” 填“${typed}” ${trial}`,
      )
      .join('\n')
  return [
    `填对的值\n${table(VERDICT_HEAD, [...verdictRows(right, ({ group }) => group), ...verdictRows(right, () => '全部')])}`,
    `填错的值，按错法\n${table(VERDICT_HEAD, [...ordered, ...verdictRows(wrong, () => '全部')])}`,
    `填错的值，按类别\n${table(
      VERDICT_HEAD,
      verdictRows(wrong, ({ group }) => group),
    )}`,
    `填错却判为一致：${falseMatches.length}\n${told(falseMatches)}`.trimEnd(),
    `填对却判为不一致：${falseAlarms.length}\n${told(falseAlarms)}`.trimEnd(),
  ]
}
