import type { Draft } from '../../filing/draft'
import type { FilingType } from '../../filing/vocabulary'

/** What an order means for a site: is it opened anew, moved, changed, or given up? */
export type OrderKind = 'new' | 'moved' | 'changed' | 'given-up'

const KINDS: Record<FilingType, OrderKind> = {
  first: 'new',
  'new-service': 'new',
  'new-service-filed-elsewhere': 'new',
  'new-access': 'moved',
  'new-access-filed-elsewhere': 'moved',
  'change-principal': 'changed',
  'change-service': 'changed',
  'change-access': 'changed',
  'cancel-access': 'given-up',
  'cancel-service': 'given-up',
  'cancel-principal': 'given-up',
}

/** The type chosen, or the one that a draft without a choice amounts to as far as sites are concerned. */
export const orderType = ({ filing, principal }: Draft): FilingType =>
  filing.type ?? (principal.filingNumber === null ? 'first' : 'new-service')

export const orderKind = (draft: Draft): OrderKind => KINDS[orderType(draft)]
