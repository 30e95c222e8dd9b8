import { ageOn } from '../../values/day-span'
import { parseResidentId } from '../../values/resident-id'
import { found, notChecked, passed } from '../answers'
import { isOrganisation } from '../people'
import { headNumber } from '../person-number'
import { plannedDay } from '../planned-day'
import type { Rule } from '../rule'

export const maxAge: Rule = {
  id: 'responsible-person/max-age',
  family: 'responsible-person',
  top: 6,
  title: '网站负责人不超过备案省的年龄上限',
  severity: 'risk',
  basis: 'responsible-by-province',
  reads: ['provincial/organization.siteResponsibleMaxAge'],
  explains: '少数省对单位的网站负责人有年龄上限，男女可以不同。没有这种规定的省不检查。',
  appliesTo: ({ draft }) => isOrganisation(draft),
  check: (filing, context) => {
    const { draft } = filing
    const fact = context.facts.provincial(draft.filing.province, 'organization.siteResponsibleMaxAge')
    if (!fact) return []
    const day = plannedDay(filing, context)
    return draft.services.map(({ responsible }, index) => {
      // Nobody of its own: the head answers, and the place of another's number does not exist.
      const path = `services[${index}].responsible${responsible ? '.certificate.number' : ''}`
      const id = parseResidentId((responsible ? responsible.certificate.number : headNumber(draft)) ?? '')
      if (!id.ok) return notChecked(path, '从网站负责人的证件号码得不到年龄。')
      const most = fact.value[id.value.gender]
      const age = ageOn(id.value.birth, day)
      if (age <= most) return passed(path, [], fact)
      return found(
        path,
        `网站负责人 ${age} 周岁，备案省建议不超过 ${most} 周岁。`,
        '换一位网站负责人，或先向接入商问清楚。',
        { fact },
      )
    })
  },
}
