import type { Truth } from '../../samples/truth'
import { isWritten, nearestPassage } from './page-text'
import { sameValue } from './same-value'
import type { ReadLine } from './score'

/** File → field → what readers took the value for. */
export type Misreadings = ReadonlyMap<string, Readonly<Record<string, readonly string[]>>>

/** Of one field, how many are tried. */
const MOST = 4

/**
 * The nastiest wrong values: those that plain readers give for this very picture, and our own reader's discarded ones.
 * `texts`: per file what whole-page readers made of it; `readings`: a line of ours for each file.
 */
export function misreadings(
  truths: readonly Truth[],
  texts: ReadonlyMap<string, readonly string[]>,
  readings: ReadonlyMap<string, ReadLine>,
): Misreadings {
  return new Map(
    truths.map((truth) => {
      const fields = Object.keys(truth.typed).filter(isWritten)
      const wrong = fields.flatMap((field) => {
        const values = wrongValues(truth, field, texts.get(truth.file) ?? [], readings.get(truth.file))
        return values.length > 0 ? [[field, values] as const] : []
      })
      return [truth.file, Object.fromEntries(wrong)]
    }),
  )
}

function wrongValues(
  truth: Truth,
  field: string,
  texts: readonly string[],
  reading: ReadLine | undefined,
): string[] {
  const printed = truth.fields[field] ?? ''
  const typed = truth.typed[field]!
  const own = reading?.fields?.[field]
  const ours = own ? [own.value, ...(own.alternatives ?? [])] : []
  const passages = texts.flatMap((text) => nearestPassage(printed, text) ?? [])
  // The form takes dates apart from how they are printed: a misread one is typed as it was read.
  const all = [...new Set([...ours, ...passages])]
  return all
    .filter((value) => value.trim() !== '' && !saysTheSame(field, value, printed, typed))
    .slice(0, MOST)
}

/** A missing middle dot may match, by the contract. */
const saysTheSame = (field: string, value: string, printed: string, typed: string): boolean =>
  [printed, typed].some(
    (right) => sameValue(field, value, right) || sameValue(field, value, right.replaceAll('·', '')),
  )
