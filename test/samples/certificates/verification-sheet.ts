import { chineseDay, inventDay, isoDay, type Day } from '../invent/calendar'
import { GENERIC_ENDINGS, NATIONAL_ENDINGS, inventDomain } from '../invent/domain'
import { inventFirm, type Firm } from '../invent/firm'
import type { Cast } from '../invent/cast'
import { inventPerson } from '../invent/person'
import type { Random } from '../random'
import { plainBrackets, same, type PrintedFields } from './printed'

export interface VerificationSheet {
  readonly kind: 'verification-sheet'
  /** Wording: of a website, as before, or of an internet information service, as since the apps are filed too. */
  readonly layout: 'website' | 'service'
  readonly firm: Firm
  readonly domain: string
  /** The person in charge of the website, printed in the form. */
  readonly person: string
  /** null: left for the verifier. */
  readonly date: Day | null
  /** By hand as often as by machine. */
  readonly handwrittenDate: boolean
  readonly signed: boolean
  readonly sealed: boolean
  /** Where the seal was put: in its place, or over the printed date or name. */
  readonly sealOver: 'place' | 'date' | 'companyName'
}

export function inventVerificationSheet(random: Random, cast?: Cast): VerificationSheet {
  const firm = inventFirm(random.part('firm'))
  return {
    kind: 'verification-sheet',
    layout: random.part('layout').chance(0.5) ? 'website' : 'service',
    firm,
    domain: inventDomain(random.part('domain'), firm.latin, [...NATIONAL_ENDINGS, ...GENERIC_ENDINGS]),
    person: inventPerson(random.part('person'), undefined, cast).name,
    date: random.chance(0.75) ? inventDay(random.part('date'), 2024, 2026) : null,
    handwrittenDate: random.part('hand').chance(0.4),
    signed: random.chance(0.7),
    sealed: random.chance(0.7),
    sealOver: random.part('over').pick(['place', 'place', 'place', 'date', 'companyName'] as const),
  }
}

const present = (yes: boolean): string => (yes ? 'present' : 'absent')

export const verificationSheetFields = (sheet: VerificationSheet): PrintedFields => ({
  companyName: plainBrackets(sheet.firm.name),
  domain: same(sheet.domain),
  name: same(sheet.person),
  ...(sheet.date ? { date: { printed: chineseDay(sheet.date), typed: isoDay(sheet.date) } } : {}),
  signature: same(present(sheet.signed)),
  seal: same(present(sheet.sealed)),
})
