import type { Slot } from '../../core/filing/vocabulary'
import type { Kind } from '../../core/reading/reading'

interface Placed {
  readonly slot: Slot
  readonly service: number | null
}

const PRINCIPAL: Partial<Record<Kind, Slot>> = {
  'business-licence': 'principal-certificate',
  'id-portrait': 'principal-person-portrait',
  'id-emblem': 'principal-person-emblem',
  'domain-certificate': 'domain-certificate',
  'verification-sheet': 'verification-sheet',
  'residence-permit': 'residence-permit',
}

const SERVICE_PERSON: Partial<Record<Kind, Slot>> = {
  'id-portrait': 'service-person-portrait',
  'id-emblem': 'service-person-emblem',
}

const OF_A_SERVICE: ReadonlySet<Slot> = new Set(['domain-certificate', 'verification-sheet'])

/**
 * Where a picture dropped without a place goes once its kind is known: the principal's slot, or the service's person
 * when the principal's is taken by another picture; null for an unknown kind, which the person places.
 */
export function slotForKind(kind: Kind, taken: readonly Placed[]): Placed | null {
  const first = PRINCIPAL[kind]
  if (!first) return null
  const isTaken = taken.some(({ slot }) => slot === first)
  const second = SERVICE_PERSON[kind]
  const slot = isTaken && second ? second : first
  return { slot, service: OF_A_SERVICE.has(slot) || slot === second ? 0 : null }
}
