import { passed } from '../answers'
import { isPersonal } from '../people'
import type { Rule } from '../rule'
import { sharedAnswers } from './shared'

export const emergencyShared: Rule = {
  id: 'contact/emergency-shared',
  family: 'contact',
  top: null,
  title: '两位负责人的应急电话不相同',
  severity: 'hint',
  basis: 'phone-different-persons',
  reads: ['provincial/phones.minDistinctNumbersDifferentPerson'],
  explains:
    '两位负责人填同一个应急电话，多数省没有明说，只提示。规定了号码个数的省允许共用第三个人的号码，够不够由电话号码的规则去数。',
  check: ({ draft }, { facts }) => {
    const counted = isPersonal(draft)
      ? null
      : facts.provincial(draft.filing.province, 'phones.minDistinctNumbersDifferentPerson')
    return sharedAnswers(draft, 'emergencyPhone').map((answer) =>
      counted && answer.outcome === 'found' ? passed(answer.path, [], counted) : answer,
    )
  },
}
