import type { Fix } from '../../electron/core/rules/finding'
import { SLOTS } from '../../electron/core/filing/vocabulary'
import type { Slot } from '../../electron/core/filing/vocabulary'
import { dropPath, readPath, writePath } from './draft-path'

/** Writing the values of a fix into a draft, and taking them back exactly. */

type Change = Fix['changes'][number]

export interface Written {
  readonly path: string
  readonly before: unknown
  readonly after: unknown
}

const copy = <Value>(value: Value): Value =>
  value === undefined ? value : (JSON.parse(JSON.stringify(value)) as Value)
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** Writes all or nothing. Null when one of the places does not exist any more. */
export function writeChanges(draft: object, changes: readonly Change[]): Written[] | null {
  const written: Written[] = []
  for (const { path, value } of changes) {
    const before = copy(readPath(draft, path))
    if (!writePath(draft, path, copy(value))) {
      takeBack(draft, written)
      return null
    }
    written.push({ path, before, after: copy(value) })
  }
  return written
}

/** Puts back what stood there before, the last change first. */
export function takeBack(draft: object, written: readonly Written[]): void {
  for (const { path, before } of written.toReversed())
    if (before === undefined) dropPath(draft, path)
    else writePath(draft, path, copy(before))
}

/** False when one of the places was changed again since: taking back would then lose the newer value. */
export const stillThere = (draft: object, written: readonly Written[]): boolean =>
  written.every(({ path, after }, i) =>
    // Of two changes to one place only the later one is to be seen.
    written.slice(i + 1).some((later) => later.path === path) ? true : same(readPath(draft, path), after),
  )

export interface Placement {
  /** Order in the list of materials. */
  readonly index: number
  readonly slot?: Slot
  readonly service?: number | null
}

const MATERIAL = /^materials\[(\d+)\]\.(slot|service)$/
const isSlot = (value: unknown): value is Slot => (SLOTS as readonly unknown[]).includes(value)
const isService = (value: unknown): value is number | null => value === null || Number.isInteger(value)

/** Materials are kept apart from the draft, so their changes go another way. Null for a change of neither kind. */
export function sortChanges(
  changes: readonly Change[],
): { values: Change[]; placements: Placement[] } | null {
  const values: Change[] = []
  const placements = new Map<number, Placement>()
  for (const change of changes) {
    const [, number, key] = MATERIAL.exec(change.path) ?? []
    if (number === undefined) {
      if (change.path.startsWith('materials')) return null
      values.push(change)
      continue
    }
    const index = Number(number)
    const known = { index, ...placements.get(index) }
    if (key === 'slot' && isSlot(change.value)) placements.set(index, { ...known, slot: change.value })
    else if (key === 'service' && isService(change.value))
      placements.set(index, { ...known, service: change.value })
    else return null
  }
  return { values, placements: [...placements.values()] }
}
