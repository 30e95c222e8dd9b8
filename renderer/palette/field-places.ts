import type { Draft } from '../../electron/core/filing/draft'
import { readPath } from '../draft/draft-path'
import { FIELD_TEXTS, fieldText } from '../text/field-labels'

export interface FieldPlace {
  readonly path: string
  readonly label: string
  /** What the field belongs to: `主体负责人`, with its number where there are several. */
  readonly whole: string
}

/** The places that a path with open numbers stands for in this draft. */
function expanded(draft: Draft, pattern: string): string[] {
  const open = pattern.indexOf('[]')
  if (open < 0) return [pattern]
  const many: unknown = readPath(draft, pattern.slice(0, open))
  const count = Array.isArray(many) ? many.length : 0
  return Array.from({ length: count }, (_, i) => pattern.replace('[]', `[${i}]`)).flatMap((one) =>
    expanded(draft, one),
  )
}

const wholeOf = (path: string): string => {
  const parent = path.replace(/\.[^.]+$/, '')
  const numbers = [...path.matchAll(/\[(\d+)\]/g)].map(([, n]) => Number(n) + 1)
  const name = parent === path ? '' : fieldText(parent).label
  return [name, ...(numbers.some((n) => n > 1) ? [numbers.join('.')] : [])].filter(Boolean).join(' ')
}

/** Every field that the open draft has, in the order of the form. */
export const fieldPlaces = (draft: Draft): FieldPlace[] =>
  Object.keys(FIELD_TEXTS)
    .flatMap((pattern) => expanded(draft, pattern))
    .filter((path) => readPath(draft, path) !== undefined)
    .map((path) => ({ path, label: fieldText(path).label, whole: wholeOf(path) }))
