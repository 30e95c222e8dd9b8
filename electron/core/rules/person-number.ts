import type { Draft, Person } from '../filing/draft'
import type { PersonCertificateType } from '../filing/vocabulary'
import { parseForeignPrCard } from '../values/foreign-pr-card'
import { parseResidentId } from '../values/resident-id'
import { codeForm } from '../values/text-form'
import { isPersonal } from './people'

/** Certificates whose numbers have the citizen's form, by the digits they begin with; the last takes all others. */
const BY_FIRST_DIGITS: readonly (readonly [RegExp, PersonCertificateType])[] = [
  [/^8[12]0000/, 'hk-macao-residence'],
  [/^830000/, 'taiwan-residence'],
  [/^9/, 'foreign-pr-card'],
  [/^/, 'resident-id'],
]

/** The certificate that a number in the citizen's form (17 digits and a digit or X) belongs to, else null. */
export function certificateTypeOfNumber(number: string): PersonCertificateType | null {
  const code = codeForm(number)
  if (!/^\d{17}[\dX]$/.test(code)) return null
  return BY_FIRST_DIGITS.find(([first]) => first.test(code))?.[1] ?? null
}

/** The certificate type of a person; a number in the citizen's form tells it where nobody chose. */
export const personCertificateType = ({ certificate }: Person): PersonCertificateType | null =>
  certificate.type ?? certificateTypeOfNumber(certificate.number ?? '')

/** YYYY-MM-DD from a number that carries it and passes its check, else null. */
export function birthFromNumber(number: string | null): string | null {
  const id = parseResidentId(number ?? '')
  if (id.ok) return id.value.birth
  const card = parseForeignPrCard(number ?? '')
  return card.ok && card.value.edition === 'new' ? card.value.birth : null
}

/** The number of the principal's responsible person; for a person who files it may stand at the principal. */
export const headNumber = ({ principal, ...draft }: Draft): string | null =>
  principal.responsible.certificate.number ??
  (isPersonal({ principal, ...draft }) ? principal.certificate.number : null)

/** The name of the principal's responsible person, likewise. */
export const headName = ({ principal, ...draft }: Draft): string | null =>
  principal.responsible.name ?? (isPersonal({ principal, ...draft }) ? principal.name : null)
