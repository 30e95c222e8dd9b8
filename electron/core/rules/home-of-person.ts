import { provinceOfCode } from '../reference/division-facts'
import type { Facts } from '../reference/facts'
import { parseResidentId } from '../values/resident-id'
import type { Evidence } from './finding'
import { headNumber } from './person-number'
import type { Filing } from './rule'
import { cardPlaces, typedPlace } from './certificate-place'

/** The province in which a person who files is at home, and how that is known. */
export interface Home {
  /** Two digits. */
  readonly province: string
  /** `typed`: the address typed from the card; `card`: read from its picture; `number`: the code at the number's start. */
  readonly by: 'typed' | 'card' | 'number'
  /** Place of the draft that says so. */
  readonly path: string
  readonly evidence: Evidence[]
}

const ADDRESS = 'principal.certificate.address'

const numberPath = ({ draft }: Filing): string =>
  draft.principal.responsible.certificate.number === null
    ? 'principal.certificate.number'
    : 'principal.responsible.certificate.number'

/**
 * The card's address first: the number keeps the code of the place where it was given for life, the domicile moves.
 * Null when neither tells.
 */
export function homeOfPerson(filing: Filing, facts: Facts): Home | null {
  const typed = typedPlace(filing, facts)
  if (typed) return { province: typed.province, by: 'typed', path: ADDRESS, evidence: [] }
  const [card] = cardPlaces(filing, facts)
  if (card) return { province: card.place.province, by: 'card', path: ADDRESS, evidence: card.evidence }
  const id = parseResidentId(headNumber(filing.draft) ?? '')
  const province = id.ok ? provinceOfCode(id.value.region, facts) : null
  return province === null ? null : { province, by: 'number', path: numberPath(filing), evidence: [] }
}
