import type { RegistrationView } from '../../contract/views'
import { parseRegistration } from '../../core/domains/parse-registration'
import { registrationFailureSentence } from '../../core/domains/registration'
import { recordFor, registrationInto } from '../../core/domains/registration-into'
import type { Domain } from '../../core/filing/draft'

/** What a pasted text says of a domain of the form, and what of it the form has not or has otherwise. */
export function registrationView(text: string, domain: Domain): RegistrationView {
  const answer = parseRegistration(text)
  if (!answer.ok) return { problem: registrationFailureSentence(answer.reason), records: [], own: null }
  const { records } = answer.value
  const own = recordFor(domain, answer.value)
  return {
    problem: null,
    own: own ? records.indexOf(own) : null,
    records: records.map((record) => ({
      name: record.name,
      registrantRedacted: record.registrantRedacted,
      statuses: [...record.statuses],
      remarks: [...record.remarks],
      fits: recordFor(domain, { records: [record] }) !== null,
      changes: registrationInto(domain, record),
    })),
  }
}
