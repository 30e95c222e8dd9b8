import { fieldsOf, inventCertificate } from '../../samples/certificates'
import { randomFrom } from '../../samples/random'
import type { Truth } from '../../samples/truth'
import { MUTATIONS, mutate, type Mutation } from './mutate'
import { sameValue } from './same-value'

/** What one line of typed values tries: the right ones, one kind of mistake, or somebody else's paper. */
export type Trial = 'right' | Mutation | 'other'
export const TRIALS: readonly Trial[] = ['right', ...MUTATIONS, 'other']

/** A line for `read --against`; `trial` is ours and passed over by the reader. */
export interface AgainstLine {
  readonly file: string
  readonly fields: Readonly<Record<string, string>>
  readonly trial: Trial
}

/** One line of right values for each picture, then `rounds` lines of each kind of wrong ones. */
export function againstLines(truths: readonly Truth[], seed: string, rounds: number): AgainstLine[] {
  return truths.flatMap((truth) => {
    if (truth.kind === 'unknown') return []
    const lines: AgainstLine[] = [{ file: truth.file, fields: truth.typed, trial: 'right' }]
    for (let round = 0; round < rounds; round++)
      for (const trial of [...MUTATIONS, 'other'] as const) {
        const fields = wrongFields(truth, trial, `${seed}/${truth.file}/${round}/${trial}`)
        if (Object.keys(fields).length > 0) lines.push({ file: truth.file, fields, trial })
      }
    return lines
  })
}

/** Every field to which the mistake applies; a value that says the same after all is left out. */
function wrongFields(truth: Truth, trial: Mutation | 'other', seed: string): Record<string, string> {
  const random = randomFrom(seed)
  const others = trial === 'other' ? otherValues(truth, seed) : null
  const wrong: Record<string, string> = {}
  for (const [field, typed] of Object.entries(truth.typed)) {
    const value = others ? others[field] : mutate(trial as Mutation, field, typed, random.part(field))
    if (value != null && !sameValue(field, value, typed)) wrong[field] = value
  }
  return wrong
}

function otherValues(truth: Truth, seed: string): Record<string, string | null> {
  const other = fieldsOf(inventCertificate(truth.kind, randomFrom(`${seed}/certificate`)))
  return Object.fromEntries(Object.entries(other).map(([field, { typed }]) => [field, typed]))
}
