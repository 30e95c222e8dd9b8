import type { Level } from '../../samples/plan'
import type { Truth } from '../../samples/truth'
import type { AgainstLine, Trial } from './against'
import { grouped } from './grouped'
import { fieldGroup, type FieldGroup } from './field-group'
import { sameValue } from './same-value'

/** A line as `cli read` prints it; only what is scored. */
export interface ReadLine {
  readonly file: string
  readonly page?: number
  readonly kind?: string
  readonly fields?: Readonly<
    Record<string, { readonly value: string; readonly alternatives?: readonly string[] }>
  >
  readonly verdicts?: Readonly<Record<string, 'match' | 'mismatch' | 'unsure'>>
  readonly ms?: number
  readonly error?: { readonly code: string }
}

/** `lost`: not in the picture, and rightly not read; `invented`: read though not printed or not in the picture. */
export type Outcome = 'exact' | 'wrong' | 'absent' | 'lost' | 'invented'
export type Decision = 'match' | 'mismatch' | 'unsure' | 'none'

export interface FieldScore {
  readonly file: string
  readonly kind: Truth['kind']
  readonly level: Level
  readonly group: FieldGroup
  readonly field: string
  readonly printed: string
  readonly read: string | null
  readonly outcome: Outcome
}

export interface VerdictScore {
  readonly file: string
  readonly level: Level
  readonly group: FieldGroup
  readonly field: string
  readonly printed: string
  readonly typed: string
  readonly trial: Trial
  readonly decision: Decision
  /** How the field itself was read; `lost` and `invented`: not in the picture, so that nothing could be said. */
  readonly outcome: Outcome
}

export interface PictureScore {
  readonly file: string
  readonly kind: Truth['kind']
  readonly level: Level
  readonly kindRead: string | null
  readonly ms: number | null
  /** Code of the refusal when the picture was not read at all. */
  readonly refused: string | null
}

export interface Scores {
  readonly pictures: readonly PictureScore[]
  readonly fields: readonly FieldScore[]
  readonly verdicts: readonly VerdictScore[]
}

const baseName = (path: string): string => path.replace(/^.*[\\/]/, '')

/** The readings of a picture come in the order of its lines in `against`: the first belongs to the first. */
export function scoreReadings(
  truths: readonly Truth[],
  readings: readonly ReadLine[],
  against: readonly AgainstLine[],
): Scores {
  const firstPages = readings.filter(({ page }) => page === undefined || page === 1)
  const readingsOf = grouped(firstPages, ({ file }) => baseName(file))
  const linesOf = grouped(against, ({ file }) => baseName(file))
  const scores = {
    pictures: [] as PictureScore[],
    fields: [] as FieldScore[],
    verdicts: [] as VerdictScore[],
  }
  for (const truth of truths) {
    const lines = readingsOf.get(truth.file) ?? []
    const first = lines[0]
    const { file, kind, level } = truth
    scores.pictures.push({
      file,
      kind,
      level,
      kindRead: first?.kind ?? null,
      ms: first?.ms ?? null,
      refused: first ? (first.error?.code ?? null) : 'no-line',
    })
    scores.fields.push(...scoreFields(truth, first))
    for (const [at, typed] of (linesOf.get(truth.file) ?? []).entries())
      scores.verdicts.push(...scoreVerdicts(truth, lines[at], typed))
  }
  return scores
}

function scoreFields(truth: Truth, reading: ReadLine | undefined): FieldScore[] {
  const read = reading?.kind === truth.kind ? (reading.fields ?? {}) : {}
  const names = new Set([...Object.keys(truth.fields), ...Object.keys(read)])
  return [...names].map((field): FieldScore => {
    const printed = truth.fields[field] ?? ''
    const value = read[field]?.value ?? null
    const { file, kind, level } = truth
    const outcome = outcomeOf(truth, field, value)
    return { file, kind, level, group: fieldGroup(field, printed), field, printed, read: value, outcome }
  })
}

function outcomeOf(truth: Truth, field: string, value: string | null): Outcome {
  const printed = truth.fields[field]
  const there = printed !== undefined && !truth.lost.includes(field)
  if (value === null) return there ? 'absent' : 'lost'
  if (printed !== undefined && sameValue(field, printed, value)) return 'exact'
  return there ? 'wrong' : 'invented'
}

function scoreVerdicts(truth: Truth, reading: ReadLine | undefined, line: AgainstLine): VerdictScore[] {
  const read = reading?.kind === truth.kind ? (reading.fields ?? {}) : {}
  const verdicts = reading?.kind === truth.kind ? (reading.verdicts ?? {}) : {}
  return Object.entries(line.fields).map(([field, typed]) => {
    const printed = truth.fields[field] ?? ''
    return {
      file: truth.file,
      level: truth.level,
      group: fieldGroup(field, printed),
      field,
      printed,
      typed,
      trial: line.trial,
      outcome: outcomeOf(truth, field, read[field]?.value ?? null),
      decision: verdicts[field] ?? 'none',
    }
  })
}
