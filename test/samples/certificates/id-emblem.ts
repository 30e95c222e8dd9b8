import { dottedDay, inventDay, isoDay, yearsLater, type Day } from '../invent/calendar'
import { inventRegion, type Region } from '../invent/region'
import type { Random } from '../random'
import { same, type PrintedFields } from './printed'

export interface IdEmblem {
  readonly kind: 'id-emblem'
  readonly issuer: string
  readonly from: Day
  /** null: 长期 */
  readonly until: Day | null
}

/** 杭州市公安局西湖分局; of a county 新昌县公安局. */
export const policeOf = ({ city, county }: Region): string =>
  county.endsWith('区') ? `${city}公安局${county.replace(/(新?区)$/, '')}分局` : `${county}公安局`

export function inventIdEmblem(random: Random): IdEmblem {
  const from = inventDay(random.part('from'), 2006, 2025)
  const span = random.pick([5, 10, 10, 20, 20, null, null])
  return {
    kind: 'id-emblem',
    issuer: policeOf(inventRegion(random.part('region'))),
    from,
    until: span === null ? null : yearsLater(from, span),
  }
}

export const idEmblemFields = ({ issuer, from, until }: IdEmblem): PrintedFields => ({
  issuer: same(issuer),
  validFrom: { printed: dottedDay(from), typed: isoDay(from) },
  expiry: until
    ? { printed: dottedDay(until), typed: isoDay(until) }
    : { printed: '长期', typed: 'long-term' },
})
