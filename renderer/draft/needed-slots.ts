import type { Nature, Slot } from '../../electron/core/filing/vocabulary'
import type { Kind } from '../../electron/core/reading/reading'

/** Slots shown as empty cards: the order in which people hand papers in. What is missing is said by the rules. */
export const neededSlots = (nature: Nature | null): Slot[] =>
  nature === 'personal'
    ? ['principal-person-portrait', 'principal-person-emblem', 'domain-certificate', 'verification-sheet']
    : [
        'principal-certificate',
        'principal-person-portrait',
        'principal-person-emblem',
        'domain-certificate',
        'verification-sheet',
      ]

const KINDS_IN_SLOT: Partial<Record<Slot, readonly Kind[]>> = {
  'principal-person-portrait': ['id-portrait'],
  'principal-person-emblem': ['id-emblem'],
  'service-person-portrait': ['id-portrait'],
  'service-person-emblem': ['id-emblem'],
  'domain-certificate': ['domain-certificate'],
  'verification-sheet': ['verification-sheet'],
  'residence-permit': ['residence-permit'],
}

const SLOT_FOR_KIND: Partial<Record<Kind, Slot>> = {
  'id-portrait': 'principal-person-portrait',
  'id-emblem': 'principal-person-emblem',
  'business-licence': 'principal-certificate',
  'domain-certificate': 'domain-certificate',
  'verification-sheet': 'verification-sheet',
  'residence-permit': 'residence-permit',
}

/** The kind and the better slot when none of a material's recognised pages belongs where it lies; else null. */
export function misplaced(
  slot: Slot,
  nature: Nature | null,
  kinds: readonly Kind[],
): { kind: Kind; better: Slot } | null {
  const known = kinds.filter((kind) => kind !== 'unknown')
  const own: readonly Kind[] | undefined =
    slot === 'principal-certificate'
      ? nature === 'personal'
        ? ['id-portrait', 'id-emblem', 'residence-permit']
        : ['business-licence']
      : KINDS_IN_SLOT[slot]
  const first = known[0]
  const better = first && SLOT_FOR_KIND[first]
  if (!own || !first || !better || better === slot || known.some((kind) => own.includes(kind))) return null
  return { kind: first, better }
}
