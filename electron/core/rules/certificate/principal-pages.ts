import type { Slot } from '../../filing/vocabulary'
import { isPersonal } from '../people'
import type { Filing, MaterialReading } from '../rule'
import { KINDS_OF_SIDE, ORGANISATION_KINDS, type CardSide } from '../kinds-for-slot'
import { pagesOf } from '../slots'

const PERSONAL_SLOTS: readonly Slot[] = [
  'principal-certificate',
  'principal-person-portrait',
  'principal-person-emblem',
]

/** Pages that show the principal's own certificate: the licence of an organisation, or the card of a person who files. */
export const licencePages = (filing: Filing): MaterialReading[] =>
  pagesOf(filing, ['principal-certificate'], ORGANISATION_KINDS)

export const principalPages = (filing: Filing, side: CardSide): MaterialReading[] =>
  isPersonal(filing.draft) ? pagesOf(filing, PERSONAL_SLOTS, KINDS_OF_SIDE[side]) : licencePages(filing)
