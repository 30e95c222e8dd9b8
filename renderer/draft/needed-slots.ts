import type { Nature, Slot } from '../../electron/core/filing/vocabulary'
import type { Kind } from '../../electron/core/reading/reading'
import {
  KIND_OF_SLOT,
  KINDS_OF_SIDE,
  ORGANISATION_KINDS,
  sideOfKind,
  slotOfPaper,
} from '../../electron/core/rules/kinds-for-slot'

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

const PERSONAL_CARDS: readonly Kind[] = [
  ...KINDS_OF_SIDE.portrait,
  ...KINDS_OF_SIDE.emblem,
  'residence-permit',
]

/** Kinds that may lie in a slot; null where anything may. */
function kindsIn(slot: Slot, nature: Nature | null): readonly Kind[] | null {
  if (slot === 'principal-certificate') return nature === 'personal' ? PERSONAL_CARDS : ORGANISATION_KINDS
  if (slot.endsWith('-portrait')) return KINDS_OF_SIDE.portrait
  if (slot.endsWith('-emblem')) return KINDS_OF_SIDE.emblem
  const own = KIND_OF_SLOT[slot]
  return own ? [own] : null
}

function slotOf(kind: Kind): Slot | null {
  const side = sideOfKind(kind)
  return side ? `principal-person-${side}` : slotOfPaper(kind)
}

/** The kind and the better slot when none of a material's recognised pages belongs where it lies; else null. */
export function misplaced(
  slot: Slot,
  nature: Nature | null,
  kinds: readonly Kind[],
): { kind: Kind; better: Slot } | null {
  const known = kinds.filter((kind) => kind !== 'unknown')
  const own = kindsIn(slot, nature)
  const first = known[0]
  const better = first && slotOf(first)
  if (!own || !first || !better || better === slot || known.some((kind) => own.includes(kind))) return null
  return { kind: first, better }
}
