import { chineseDay, inventDay, isoDay, type Day } from '../invent/calendar'
import type { Cast } from '../invent/cast'
import { inventFirm, type Firm } from '../invent/firm'
import { inventPerson, type Person } from '../invent/person'
import type { Random } from '../random'
import { plainBrackets, same, type PrintedFields } from './printed'

/** 法人授权委托书: an organisation lets a person file for it, in a form of rows or in sentences. */
export interface AuthorisationLetter {
  readonly kind: 'authorisation-letter'
  readonly layout: 'rows' | 'sentences'
  readonly title: string
  readonly firm: Firm
  readonly head: string
  readonly authorised: Person
  readonly date: Day
  readonly signed: boolean
  readonly sealed: boolean
}

export function inventAuthorisationLetter(random: Random, cast?: Cast): AuthorisationLetter {
  const firm = inventFirm(random.part('firm'))
  return {
    kind: 'authorisation-letter',
    layout: random.part('layout').chance(0.5) ? 'rows' : 'sentences',
    title: random
      .part('title')
      .pick(['法人授权委托书', '法定代表人授权委托书', '授权委托书', '网站备案授权委托书']),
    firm,
    head: inventPerson(random.part('head'), firm.region).name,
    authorised: inventPerson(random.part('authorised'), firm.region, cast),
    date: inventDay(random.part('date'), 2024, 2026),
    signed: random.chance(0.75),
    sealed: random.chance(0.75),
  }
}

const present = (yes: boolean): string => (yes ? 'present' : 'absent')

export const authorisationLetterFields = (letter: AuthorisationLetter): PrintedFields => ({
  companyName: plainBrackets(letter.firm.name),
  legalRep: same(letter.head),
  name: same(letter.authorised.name),
  idNumber: same(letter.authorised.idNumber),
  date: { printed: chineseDay(letter.date), typed: isoDay(letter.date) },
  signature: same(present(letter.signed)),
  seal: same(present(letter.sealed)),
})
