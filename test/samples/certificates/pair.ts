import type { Certificate } from '.'
import type { Cast } from '../invent/cast'
import { inventPerson } from '../invent/person'
import type { Random } from '../random'
import { inventBusinessLicence } from './business-licence'
import { inventIdEmblem, policeOf } from './id-emblem'
import { inventIdPortrait } from './id-portrait'
import { inventResidencePermit } from './residence-permit'

/** Both sides of one card, the cards of two people, or a licence with its head's card. */
export type PairForm = 'sides' | 'cards' | 'licence-and-card'
export type Pair = readonly [first: Certificate, second: Certificate]

export function inventPair(form: PairForm, random: Random, cast?: Cast): Pair {
  const card = inventIdPortrait(random.part('card'), cast)
  switch (form) {
    case 'sides': {
      const emblem = { ...inventIdEmblem(random.part('emblem')), issuer: policeOf(card.person.region) }
      return random.chance(0.7) ? [card, emblem] : [emblem, card]
    }
    case 'cards':
      return random.chance(0.6)
        ? [card, inventIdPortrait(random.part('other'), cast)]
        : [card, inventResidencePermit(random.part('other'), cast)]
    case 'licence-and-card': {
      const licence = inventBusinessLicence(random.part('licence'), cast)
      const head = inventPerson(random.part('head'), licence.firm.region, cast)
      return [
        { ...licence, head: head.name },
        { ...card, person: head },
      ]
    }
  }
}
