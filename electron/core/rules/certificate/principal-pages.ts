import type { Slot } from '../../filing/vocabulary'
import { isPersonal } from '../people'
import type { Filing, MaterialReading } from '../rule'
import { pagesOf } from '../slots'

const PERSONAL_SLOTS: readonly Slot[] = [
  'principal-certificate',
  'principal-person-portrait',
  'principal-person-emblem',
]

/** Pages that show the principal's own certificate: the licence, or the card of a person who files. */
export const licencePages = (filing: Filing): MaterialReading[] =>
  pagesOf(filing, ['principal-certificate'], 'business-licence')

export const principalPages = (filing: Filing, side: 'id-portrait' | 'id-emblem'): MaterialReading[] =>
  isPersonal(filing.draft) ? pagesOf(filing, PERSONAL_SLOTS, side) : licencePages(filing)
