import type { Draft } from '../../filing/draft'
import { found, passed } from '../answers'
import { isBlank } from '../blank'
import type { Severity } from '../finding'
import type { Answer } from '../rule'

/** One value that the form wants. */
export interface Wanted {
  readonly path: string
  readonly value: string | boolean | readonly unknown[] | null
  /** `主体名称` */
  readonly what: string
  readonly remedy: string
  /** Instead of the rule's own severity. */
  readonly severity?: Severity
}

const isGiven = (value: Wanted['value']): boolean =>
  typeof value === 'boolean' ||
  (typeof value === 'object' && value !== null ? value.length > 0 : !isBlank(value))

/** Passed for what is given, found for what is not: one answer for each place. */
export const presence = (wanted: readonly Wanted[]): Answer[] =>
  wanted.map(({ path, value, what, remedy, severity }) =>
    isGiven(value)
      ? passed(path)
      : found(path, `${what}还没有填。`, remedy, severity === undefined ? {} : { severity }),
  )

/** An order that takes a filing away asks for little more than its number. */
export const isFilled = ({ draft }: { draft: Draft }): boolean =>
  !(draft.filing.type?.startsWith('cancel-') ?? false)
