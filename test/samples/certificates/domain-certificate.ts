import { chineseDay, inventDay, isoDay, yearsLater, type Day } from '../invent/calendar'
import { GENERIC_ENDINGS, NATIONAL_ENDINGS, REGISTRARS, inventDomain } from '../invent/domain'
import { inventFirm } from '../invent/firm'
import { inventPerson } from '../invent/person'
import type { Random } from '../random'
import { plainBrackets, same, type PrintedFields } from './printed'

export type DomainCertificateLayout = 'national' | 'generic-bilingual' | 'screen'

export interface DomainCertificate {
  readonly kind: 'domain-certificate'
  readonly layout: DomainCertificateLayout
  readonly domain: string
  readonly owner: string
  readonly registrar: string
  readonly registered: Day
  readonly expiry: Day
  readonly dates: 'chinese' | 'dashes'
  /** Masked in the middle, as consoles show it. */
  readonly ownerNumber: string
}

export function inventDomainCertificate(random: Random): DomainCertificate {
  const layout = random.pick(['national', 'generic-bilingual', 'generic-bilingual', 'screen'] as const)
  const firm = inventFirm(random.part('firm'))
  const personal = random.chance(0.3)
  const person = inventPerson(random.part('owner'))
  const registered = inventDay(random.part('date'), 2012, 2025)
  const number = personal ? person.idNumber : firm.creditCode
  const endings = layout === 'national' ? NATIONAL_ENDINGS : [...GENERIC_ENDINGS, 'com', 'com']
  return {
    kind: 'domain-certificate',
    layout,
    domain: inventDomain(random.part('domain'), firm.latin, endings),
    owner: personal ? person.name : firm.name,
    registrar: random.pick(REGISTRARS),
    registered,
    expiry: yearsLater(registered, Math.max(2027 - registered.year, random.pick([1, 3, 5, 10]))),
    dates: random.chance(0.5) ? 'chinese' : 'dashes',
    ownerNumber: `${number.slice(0, 4)}**********${number.slice(-4)}`,
  }
}

export const printedDate = ({ dates }: DomainCertificate, day: Day): string =>
  dates === 'chinese' ? chineseDay(day) : isoDay(day)

export const domainCertificateFields = (certificate: DomainCertificate): PrintedFields => ({
  domain: same(certificate.domain),
  owner: plainBrackets(certificate.owner),
  registrar: plainBrackets(certificate.registrar),
  registered: {
    printed: printedDate(certificate, certificate.registered),
    typed: isoDay(certificate.registered),
  },
  expiry: { printed: printedDate(certificate, certificate.expiry), typed: isoDay(certificate.expiry) },
})
