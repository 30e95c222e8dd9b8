import { found, notChecked, passed } from '../answers'
import { isPersonal } from '../people'
import { personCertificateType } from '../person-number'
import type { Rule } from '../rule'

export const personalForeigner: Rule = {
  id: 'responsible-person/personal-foreigner',
  family: 'responsible-person',
  top: 6,
  title: '备案省收这种证件的个人备案',
  severity: 'block',
  basis: 'personal-foreigner',
  reads: ['provincial/personal.foreignersAccepted'],
  explains: '不持居民身份证的人能否以个人身份备案，各省不同。没有查到备案省说法的标为未检查。',
  appliesTo: ({ draft }) => isPersonal(draft),
  check: ({ draft }, { facts }) => {
    const path = 'principal.responsible.certificate.type'
    const type = personCertificateType(draft.principal.responsible) ?? draft.principal.certificate.type
    if (type === null || type === 'resident-id') return []
    const name = facts.certificateType(type)?.value.name ?? type
    const fact = facts.provincial(draft.filing.province, 'personal.foreignersAccepted')
    if (!fact) return [notChecked(path, `没有查到备案省收不收持“${name}”的个人备案。`)]
    if (fact.value) return [passed(path, [], fact)]
    return [
      found(
        path,
        `证件是“${name}”，${fact.note ?? '备案省的个人备案只收居民身份证。'}`,
        '以单位的名义备案，或在收这种证件的省备案。',
        { fact, value: name },
      ),
    ]
  },
}
