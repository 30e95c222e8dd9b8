import type { Draft, Person } from '../filing/draft'
import { parseForeignPrCard } from '../values/foreign-pr-card'
import { parseResidentId } from '../values/resident-id'
import { codeForm } from '../values/text-form'
import { isPersonal } from './people'

/** The certificate type of a person; a number in the citizen's form tells it where nobody chose. */
export function personCertificateType({ certificate }: Person): string | null {
  if (certificate.type !== null) return certificate.type
  return /^\d{17}[\dX]$/.test(codeForm(certificate.number ?? '')) ? 'resident-id' : null
}

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
