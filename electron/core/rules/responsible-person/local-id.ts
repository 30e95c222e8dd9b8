import { parseResidentId } from '../../values/resident-id'
import { found, notChecked, passed } from '../answers'
import { isOrganisation, peopleOf } from '../people'
import type { Rule } from '../rule'
import { hasMaterial } from '../slots'

export const localId: Rule = {
  id: 'responsible-person/local-id',
  family: 'responsible-person',
  top: 6,
  title: '备案省要求负责人有本省身份证或居住证',
  severity: 'block',
  basis: 'responsible-by-province',
  reads: ['provincial/organization.responsibleNeedsLocalIdOrPermit', 'id-prefix/…'],
  explains:
    '少数省要求单位负责人持本省身份证，外省的要交居住证。号码前缀只说明领证时的地方，所以不同只给风险。没有这种规定的省不检查。',
  appliesTo: ({ draft }) => isOrganisation(draft),
  check: (filing, { facts }) => {
    const { draft } = filing
    const { province } = draft.filing
    const fact = facts.provincial(province, 'organization.responsibleNeedsLocalIdOrPermit')
    if (!fact?.value) return []
    return peopleOf(draft).map(({ person, path: at, role, service }) => {
      const path = `${at}.certificate.number`
      const id = parseResidentId(person.certificate.number ?? '')
      if (!id.ok) return notChecked(path, `从${role}的证件号码得不到所在省。`)
      const own = facts.idPrefix(id.value.text)?.value.today ?? id.value.region.slice(0, 2)
      if (own === province?.slice(0, 2) || hasMaterial(filing, 'residence-permit', service))
        return passed(path, [], fact)
      const name = facts.province(own)?.value.shortName ?? '外省'
      return found(
        path,
        `${role}的身份证号码以${name}的代码开头，备案省要求本省身份证或居住证。`,
        '放入本省的居住证，或换一位持本省身份证的负责人。',
        { severity: 'risk', fact },
      )
    })
  },
}
