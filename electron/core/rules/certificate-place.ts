import { placeOf } from '../reference/division-facts'
import type { Facts } from '../reference/facts'
import type { Kind } from '../reading/reading'
import type { Slot } from '../filing/vocabulary'
import type { Place } from '../values/place-of-address'
import type { Evidence } from './finding'
import type { Filing } from './rule'
import { ORGANISATION_KINDS } from './kinds-for-slot'
import { evidenceFor, pagesOf } from './slots'

/** A place that a picture names, with where it stands there. */
export interface PlaceRead {
  readonly place: Place
  readonly address: string
  readonly evidence: Evidence[]
  /** Place of the picture in `draft.materials`. */
  readonly material: number
}

/** Places of the addresses read from the pages of some kinds in some slots; an address that does not tell is left out. */
export const placesRead = (
  filing: Filing,
  slots: readonly Slot[],
  kind: Kind | readonly Kind[],
  facts: Facts,
): PlaceRead[] =>
  pagesOf(filing, slots, kind).flatMap((page) =>
    evidenceFor(page, 'address').flatMap((evidence) => {
      const place = placeOf(evidence.text, facts)
      return place ? [{ place, address: evidence.text, evidence: [evidence], material: page.index }] : []
    }),
  )

export const licencePlaces = (filing: Filing, facts: Facts): PlaceRead[] =>
  placesRead(filing, ['principal-certificate'], ORGANISATION_KINDS, facts)

export const cardPlaces = (filing: Filing, facts: Facts): PlaceRead[] =>
  placesRead(filing, ['principal-certificate', 'principal-person-portrait'], 'id-portrait', facts)

export const permitPlaces = (filing: Filing, facts: Facts): PlaceRead[] =>
  placesRead(filing, ['residence-permit'], 'residence-permit', facts)

/** Where the typed address of the principal's certificate lies. */
export const typedPlace = ({ draft }: Filing, facts: Facts): Place | null =>
  placeOf(draft.principal.certificate.address, facts)
