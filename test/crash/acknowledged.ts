import { told } from './child'
import type { Acknowledged } from './check-store'

/** What stood in the store before, and what a child's whole lines tell since. */
export const acknowledgedIn = (lines: readonly string[], before: Acknowledged): Acknowledged => ({
  id: before.id,
  revision: Number(told(lines, 'saved').at(-1)?.[0] ?? before.revision),
  pictures: new Map([
    ...before.pictures,
    ...told(lines, 'added').map(([id, hash]) => [id ?? '', hash ?? ''] as const),
  ]),
})
