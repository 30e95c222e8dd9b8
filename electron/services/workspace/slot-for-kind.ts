import type { Slot } from '../../core/filing/vocabulary'
import type { Kind } from '../../core/reading/reading'
import { sideOfKind, slotOfPaper } from '../../core/rules/kinds-for-slot'

interface Placed {
  readonly slot: Slot
  readonly service: number | null
}

const OF_A_SERVICE: ReadonlySet<Slot> = new Set([
  'domain-certificate',
  'verification-sheet',
  'prior-approval',
])

/**
 * Where a picture dropped without a place goes once its kind is known: the principal's slot, or the service's person
 * when the principal's is taken by another picture; null for an unknown kind, which the person places.
 */
export function slotForKind(kind: Kind, taken: readonly Placed[]): Placed | null {
  const side = sideOfKind(kind)
  const first: Slot | null = side ? `principal-person-${side}` : slotOfPaper(kind)
  if (!first) return null
  const second: Slot | null = side && `service-person-${side}`
  const isTaken = taken.some(({ slot }) => slot === first)
  const slot = isTaken && second ? second : first
  return { slot, service: OF_A_SERVICE.has(slot) || slot === second ? 0 : null }
}
