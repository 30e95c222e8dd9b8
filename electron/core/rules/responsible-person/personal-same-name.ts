import { personNameKey } from '../../values/person-name'
import { found, notChecked, passed } from '../answers'
import { isBlank } from '../blank'
import { isPersonal } from '../people'
import type { Rule } from '../rule'

export const personalSameName: Rule = {
  id: 'responsible-person/personal-same-name',
  family: 'responsible-person',
  top: 6,
  title: '个人备案：负责人就是本人',
  severity: 'block',
  basis: 'personal-head-is-self',
  explains: '个人备案时主体与主体负责人是同一个人，姓名要相同。',
  appliesTo: ({ draft }) => isPersonal(draft),
  check: ({ draft: { principal } }) => {
    const path = 'principal.responsible.name'
    const { name } = principal.responsible
    if (isBlank(name)) return [notChecked(path, '主体负责人的姓名还没有填。')]
    if (isBlank(principal.name)) return [notChecked(path, '主体的姓名还没有填。')]
    if (personNameKey(name) === personNameKey(principal.name)) return [passed(path)]
    return [
      found(
        path,
        `个人备案的主体是“${principal.name}”，负责人却是“${name}”。`,
        '负责人改成本人；要由别人负责，就按单位备案。',
        {
          value: name,
          fixes: [
            { label: `负责人改成“${principal.name}”`, changes: [{ path, value: principal.name }] },
            { label: `主体改成“${name}”`, changes: [{ path: 'principal.name', value: name }] },
          ],
        },
      ),
    ]
  },
}
