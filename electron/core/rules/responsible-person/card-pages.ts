import type { Slot } from '../../filing/vocabulary'
import { KINDS_OF_SIDE, type CardSide } from '../kinds-for-slot'
import { isPersonal, type NamedPerson } from '../people'
import type { Filing, MaterialReading } from '../rule'
import { isHead } from '../same-person'
import { pagesOf } from '../slots'

/** Pages that show a person's card: their own slots, and the head's where both are one person. */
export function cardPages(filing: Filing, named: NamedPerson, side: CardSide): MaterialReading[] {
  const kinds = KINDS_OF_SIDE[side]
  const slots: Slot[] = [named.portrait, named.emblem]
  if (named.service === null && isPersonal(filing.draft)) slots.push('principal-certificate')
  const own = pagesOf(filing, slots, kinds, named.service)
  if (own.length > 0 || isHead(filing.draft, named.person) !== true) return own
  return pagesOf(filing, ['principal-person-portrait', 'principal-person-emblem'], kinds)
}
