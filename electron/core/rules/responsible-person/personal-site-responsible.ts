import { found, notChecked, passed } from '../answers'
import { isPersonal } from '../people'
import type { Rule } from '../rule'
import { isHead } from '../same-person'

export const personalSiteResponsible: Rule = {
  id: 'responsible-person/personal-site-responsible',
  family: 'responsible-person',
  top: 6,
  title: '个人备案：网站负责人就是本人',
  severity: 'block',
  basis: 'personal-responsible-same',
  explains: '个人备案的网站只能由本人负责。没有另填网站负责人就是本人。',
  appliesTo: ({ draft }) => isPersonal(draft),
  check: ({ draft }) =>
    draft.services.map(({ responsible }, index) => {
      const path = `services[${index}].responsible`
      if (responsible === null) return passed(path)
      const same = isHead(draft, responsible)
      if (same === null) return notChecked(path, '两处负责人的姓名与号码没有填全。')
      if (same) return passed(path)
      return found(
        path,
        `网站负责人“${responsible.name ?? '未填'}”不是备案的本人。`,
        '改成本人；要由别人负责，就按单位备案。',
      )
    }),
}
