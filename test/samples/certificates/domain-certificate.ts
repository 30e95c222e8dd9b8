import { chineseDay, inventDay, isoDay, yearsLater, type Day } from '../invent/calendar'
import { GENERIC_ENDINGS, NATIONAL_ENDINGS, REGISTRARS, inventDomain } from '../invent/domain'
import { inventFirm } from '../invent/firm'
import type { Cast } from '../invent/cast'
import { inventPerson } from '../invent/person'
import type { Random } from '../random'
import { plainBrackets, same, type PrintedFields } from './printed'

/** `list`: a registrar's certificate without a frame or table; `screen-…`: pages of a console. */
export type DomainCertificateLayout =
  'national' | 'generic-bilingual' | 'list' | 'screen' | 'screen-dark' | 'screen-cards'

export interface DomainCertificate {
  readonly kind: 'domain-certificate'
  readonly layout: DomainCertificateLayout
  readonly domain: string
  readonly owner: string
  readonly registrar: string
  readonly registered: Day
  readonly expiry: Day
  readonly dates: 'chinese' | 'dashes' | 'slashes' | 'dashes-time'
  /** Masked in the middle, as consoles show it. */
  readonly ownerNumber: string
}

const LAYOUTS = [
  ...(['national', 'national', 'generic-bilingual', 'generic-bilingual', 'list', 'list'] as const),
  ...(['screen', 'screen-dark', 'screen-cards'] as const),
]

export function inventDomainCertificate(random: Random, cast?: Cast): DomainCertificate {
  const layout = random.pick(LAYOUTS)
  const screen = layout.startsWith('screen')
  const firm = inventFirm(random.part('firm'))
  const personal = random.chance(0.3)
  const person = inventPerson(random.part('owner'), undefined, cast)
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
    dates: screen
      ? random.pick(['dashes', 'dashes', 'dashes-time'] as const)
      : random.pick(['chinese', 'chinese', 'dashes', 'slashes'] as const),
    ownerNumber: `${number.slice(0, 4)}**********${number.slice(-4)}`,
  }
}

export function printedDate({ dates }: DomainCertificate, day: Day): string {
  switch (dates) {
    case 'chinese':
      return chineseDay(day)
    case 'slashes':
      return isoDay(day).replaceAll('-', '/')
    default:
      return isoDay(day)
  }
}

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
