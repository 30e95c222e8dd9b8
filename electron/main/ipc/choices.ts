import type { Choices } from '../../contract/views'
import { PERSON_CERTIFICATE_TYPES } from '../../core/filing/vocabulary'
import type { Facts } from '../../core/reference/facts'

/** Names for everything that the form offers, from the facts. */
export function choices(facts: Facts): Choices {
  const certificateTypes = [...facts.choices('certificate-type')]
  const isPersonal = (id: string): boolean => (PERSON_CERTIFICATE_TYPES as readonly string[]).includes(id)
  return {
    provinces: [...facts.choices('province')],
    natures: facts.choices('principal-type').map(({ id, name }) => {
      const type = facts.principalType(id)?.value
      return { id, name, certificateTypes: [...(type?.certificateTypes ?? [])], headIs: type?.headIs ?? '' }
    }),
    certificateTypes,
    personCertificateTypes: certificateTypes.filter(({ id }) => isPersonal(id)),
    priorApprovals: [...facts.choices('prior-approval')],
    contentTypes: [...facts.choices('content-type')],
    languages: [...facts.choices('language')],
  }
}
