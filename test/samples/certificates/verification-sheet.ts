import { chineseDay, inventDay, isoDay, type Day } from '../invent/calendar'
import { GENERIC_ENDINGS, NATIONAL_ENDINGS, inventDomain } from '../invent/domain'
import { inventFirm, type Firm } from '../invent/firm'
import { inventPerson } from '../invent/person'
import type { Random } from '../random'
import { plainBrackets, same, type PrintedFields } from './printed'

export interface VerificationSheet {
  readonly kind: 'verification-sheet'
  readonly firm: Firm
  readonly domain: string
  /** The person in charge of the website, printed in the form. */
  readonly person: string
  /** null: left for the verifier. */
  readonly date: Day | null
  readonly signed: boolean
  readonly sealed: boolean
}

export function inventVerificationSheet(random: Random): VerificationSheet {
  const firm = inventFirm(random.part('firm'))
  return {
    kind: 'verification-sheet',
    firm,
    domain: inventDomain(random.part('domain'), firm.latin, [...NATIONAL_ENDINGS, ...GENERIC_ENDINGS]),
    person: inventPerson(random.part('person')).name,
    date: random.chance(0.75) ? inventDay(random.part('date'), 2024, 2026) : null,
    signed: random.chance(0.7),
    sealed: random.chance(0.7),
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
