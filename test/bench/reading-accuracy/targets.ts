import type { Level } from '../../samples/plan'
import type { FieldScore, Outcome, PictureScore, Scores, VerdictScore } from './score'
import { targetGroup, type TargetGroup } from './target-group'

/** One figure beside its target. `reached` is null where there is no target, or nothing to measure it by. */
export interface TargetRow {
  readonly what: string
  readonly target: string
  readonly figure: string
  readonly reached: boolean | null
}

const FLAT: readonly Level[] = ['clean', 'scan']
const PHOTO: readonly Level[] = ['photo']
const HARD: readonly Level[] = ['hard']
const EASY: readonly Level[] = ['clean', 'scan', 'photo']
const ALL: readonly Level[] = [...EASY, 'hard']

const GROUPS: readonly (readonly [TargetGroup, string])[] = [
  ['numbers', 'numbers, dates, domains'],
  ['common', 'names of common characters'],
  ['minority', 'minority names with ·'],
  ['rare', 'names with rare characters'],
]
const EXACT: readonly (readonly [TargetGroup, readonly Level[], number | null])[] = [
  ['numbers', FLAT, 99],
  ['numbers', PHOTO, 96],
  ['numbers', HARD, 80],
  ['common', FLAT, 97],
  ['common', PHOTO, 93],
  ['common', HARD, 65],
  ['minority', EASY, 90],
  ['minority', HARD, null],
  ['rare', EASY, null],
  ['rare', HARD, null],
]
const MATCH: Readonly<Record<TargetGroup, number>> = { numbers: 98, common: 92, minority: 90, rare: 80 }
const TRIES = 20_000

const title = (group: TargetGroup): string => GROUPS.find(([id]) => id === group)![1]
const levelsTitle = (levels: readonly Level[]): string =>
  levels === EASY ? 'clean, scan, photo' : levels === ALL ? 'all' : levels.join(' and ')

export const percentOf = (part: number, whole: number): number => (whole === 0 ? NaN : (100 * part) / whole)

const share = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${percentOf(part, whole).toFixed(1)} % (${part} of ${whole})`

/** What must be at least, or at most, so many percent. */
function row(what: string, part: number, whole: number, limit: number | null, most = false): TargetRow {
  const figure = percentOf(part, whole)
  const reached = limit === null || whole === 0 ? null : most ? figure <= limit : figure >= limit
  const target = limit === null ? 'as high as it gets' : `${most ? '≤' : '≥'} ${limit} %`
  return { what, target, figure: share(part, whole), reached }
}

const READABLE: ReadonlySet<Outcome> = new Set(['exact', 'wrong', 'absent'])
const count = <Item>(items: readonly Item[], test: (item: Item) => boolean): number =>
  items.filter(test).length

/** The rows of the accuracy targets, in their order; time and memory are measured elsewhere. */
export function targetRows({ pictures, fields, verdicts }: Scores): TargetRow[] {
  const readable = fields.filter(({ outcome }) => READABLE.has(outcome))
  return [
    ...exactRows(readable),
    ...wrongRows(readable),
    ...rightRows(verdicts.filter(({ trial }) => trial === 'right')),
    ...wrongValueRows(verdicts.filter(({ trial }) => trial !== 'right')),
    ...kindRows(pictures),
  ]
}

function exactRows(readable: readonly FieldScore[]): TargetRow[] {
  return EXACT.map(([group, levels, limit]) => {
    const own = readable.filter(
      ({ field, printed, level }) => targetGroup(field, printed) === group && levels.includes(level),
    )
    const exact = count(own, ({ outcome }) => outcome === 'exact')
    return row(`exact: ${title(group)}; ${levelsTitle(levels)}`, exact, own.length, limit)
  })
}

function wrongRows(readable: readonly FieldScore[]): TargetRow[] {
  return (['minority', 'rare'] as const).map((group) => {
    const own = readable.filter(({ field, printed }) => targetGroup(field, printed) === group)
    const wrong = count(own, ({ outcome }) => outcome === 'wrong')
    return row(`read wrong instead of left out: ${title(group)}; all`, wrong, own.length, 1, true)
  })
}

function rightRows(right: readonly VerdictScore[]): TargetRow[] {
  const there = right.filter(({ outcome }) => READABLE.has(outcome))
  const easy = there.filter(({ level }) => EASY.includes(level))
  const matched = GROUPS.map(([group]) => {
    const own = easy.filter(({ field, printed }) => targetGroup(field, printed) === group)
    const match = count(own, ({ decision }) => decision === 'match')
    return row(
      `right value is a match: ${title(group)}; ${levelsTitle(EASY)}`,
      match,
      own.length,
      MATCH[group],
    )
  })
  const accused = count(right, ({ decision }) => decision === 'mismatch')
  return [...matched, row('right value is a mismatch; all fields, all', accused, right.length, 0.3, true)]
}

function wrongValueRows(wrong: readonly VerdictScore[]): TargetRow[] {
  const matched = count(wrong, ({ decision }) => decision === 'match')
  const there = wrong.filter(({ outcome }) => READABLE.has(outcome))
  const read = wrong.filter(({ outcome }) => outcome === 'exact')
  const told = (verdicts: readonly VerdictScore[]): number =>
    count(verdicts, ({ decision }) => decision === 'mismatch')
  const enough = wrong.length >= TRIES
  return [
    {
      what: 'wrong value is a match',
      target: `0 in ≥ ${TRIES.toLocaleString('en')} tries`,
      figure: `${matched} in ${wrong.length.toLocaleString('en')}`,
      reached: matched > 0 ? false : enough ? true : null,
    },
    row('wrong value is a mismatch; fields in the picture, all', told(there), there.length, 90),
    { ...row('the same, of fields that were read exactly', told(read), read.length, null), target: '' },
  ]
}

function kindRows(pictures: readonly PictureScore[]): TargetRow[] {
  const papers = pictures.filter(({ kind }) => kind !== 'unknown')
  const others = pictures.filter(({ kind }) => kind === 'unknown')
  const right = (own: readonly PictureScore[]): number =>
    count(own, ({ kind, kindRead }) => kind === kindRead)
  const atLevel = (levels: readonly Level[]): PictureScore[] =>
    papers.filter(({ level }) => levels.includes(level))
  const easy = atLevel(EASY)
  const hard = atLevel(HARD)
  return [
    row(`kind recognised; ${levelsTitle(EASY)}`, right(easy), easy.length, 99),
    { ...row('kind recognised; hard', right(hard), hard.length, null), target: '' },
    row('other pictures are unknown', right(others), others.length, 98),
  ]
}
