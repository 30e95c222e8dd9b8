import { foreignHeadSchema } from '../../reference/material-facts'
import { found, notChecked, passed } from '../answers'
import { isOrganisation } from '../people'
import { personCertificateType } from '../person-number'
import type { Rule } from '../rule'

export const foreignHead: Rule = {
  id: 'responsible-person/foreign-head',
  family: 'responsible-person',
  top: 6,
  title: '法定代表人不持居民身份证时，按备案省的办法',
  severity: 'risk',
  basis: 'foreign-head',
  reads: ['foreign-head/…'],
  explains:
    '法定代表人是外籍或港澳台居民时，有的省收他的证件，有的省要改为授权持内地身份证的人担任负责人。没有查到备案省说法的标为未检查。',
  appliesTo: ({ draft }) => isOrganisation(draft),
  check: ({ draft }, { facts }) => {
    const path = 'principal.responsible.certificate.type'
    const { responsible } = draft.principal
    const type = personCertificateType(responsible)
    if (type === null || type === 'resident-id' || responsible.isLegalRepresentative !== true) return []
    const name = facts.certificateType(type)?.value.name ?? type
    const fact = facts.get(`foreign-head/${draft.filing.province?.slice(0, 2) ?? ''}`, foreignHeadSchema)
    if (!fact)
      return [notChecked(path, `没有查到备案省对持“${name}”的法定代表人的办法，提交前向接入商问清。`)]
    if (fact.value.handling === 'passport_accepted') return [passed(path, [], fact)]
    return [
      found(
        path,
        `法定代表人用的是“${name}”，备案省要改为授权持居民身份证的人担任负责人。`,
        '由法定代表人出具授权书，负责人改成持居民身份证的人。',
        { fact, value: name },
      ),
    ]
  },
}
