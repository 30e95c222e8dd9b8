import { fieldsOf, inventCertificate } from '../../samples/certificates'
import { randomFrom } from '../../samples/random'
import type { Truth } from '../../samples/truth'
import type { Misreadings } from './misreadings'
import { MUTATIONS, mutate, type Mutation } from './mutate'
import { nearestShape, type NearestShapes } from './nearest-shape'
import { sameValue } from './same-value'

/**
 * What one line of typed values tries: the right ones, one kind of mistake, the nearest shape of a character, somebody
 * else's paper, or what readers took the value for.
 */
export type Trial = 'right' | Mutation | 'nearest-shape' | 'other' | 'misread'
const REPEATED = [...MUTATIONS, 'nearest-shape', 'other'] as const
type Repeated = (typeof REPEATED)[number]
export const TRIALS: readonly Trial[] = ['right', ...REPEATED, 'misread']

/** A line for `read --against`; `trial` is ours and passed over by the reader. */
export interface AgainstLine {
  readonly file: string
  readonly fields: Readonly<Record<string, string>>
  readonly trial: Trial
}

/** Knowledge that the nastier trials need; without it they are left out. */
export interface Lures {
  readonly shapes?: NearestShapes
  readonly misread?: Misreadings
}

/** One line of right values for each picture, then `rounds` lines of each kind of wrong ones, then the misread ones once. */
export function againstLines(
  truths: readonly Truth[],
  seed: string,
  rounds: number,
  { shapes = {}, misread }: Lures = {},
): AgainstLine[] {
  return truths.flatMap((truth) => {
    if (truth.kind === 'unknown') return []
    const lines: AgainstLine[] = [{ file: truth.file, fields: truth.typed, trial: 'right' }]
    for (let round = 0; round < rounds; round++)
      for (const trial of REPEATED) {
        const fields = wrongFields(truth, trial, `${seed}/${truth.file}/${round}/${trial}`, shapes)
        if (Object.keys(fields).length > 0) lines.push({ file: truth.file, fields, trial })
      }
    return [...lines, ...(rounds > 0 ? misreadLines(truth.file, misread?.get(truth.file) ?? {}) : [])]
  })
}

/** The first line has the first misreading of every field, the second the second. */
function misreadLines(file: string, wrong: Readonly<Record<string, readonly string[]>>): AgainstLine[] {
  const count = Math.max(0, ...Object.values(wrong).map((values) => values.length))
  return Array.from({ length: count }, (_, at) => ({
    file,
    fields: Object.fromEntries(
      Object.entries(wrong).flatMap(([field, values]) =>
        values[at] === undefined ? [] : [[field, values[at]]],
      ),
    ),
    trial: 'misread' as const,
  }))
}

/** Every field to which the mistake applies; a value that says the same after all is left out. */
function wrongFields(
  truth: Truth,
  trial: Repeated,
  seed: string,
  shapes: NearestShapes,
): Record<string, string> {
  const random = randomFrom(seed)
  const others = trial === 'other' ? otherValues(truth, seed) : null
  const wrong: Record<string, string> = {}
  for (const [field, typed] of Object.entries(truth.typed)) {
    const value =
      trial === 'other'
        ? others?.[field]
        : trial === 'nearest-shape'
          ? nearestShape(typed, shapes, random.part(field))
          : mutate(trial, field, typed, random.part(field))
    if (value != null && !sameValue(field, value, typed)) wrong[field] = value
  }
  return wrong
}

function otherValues(truth: Truth, seed: string): Record<string, string | null> {
  const other = fieldsOf(inventCertificate(truth.kind, randomFrom(`${seed}/certificate`)))
  return Object.fromEntries(Object.entries(other).map(([field, { typed }]) => [field, typed]))
}
