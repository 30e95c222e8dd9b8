import { found, passed } from '../answers'
import { isBlank } from '../blank'
import { peopleOf } from '../people'
import { isCancelling } from '../filing-province'
import type { Rule } from '../rule'

export const emergencyMissing: Rule = {
  id: 'phone/emergency-missing',
  family: 'phone',
  top: 7,
  title: '填了应急联系电话',
  severity: 'block',
  basis: 'emergency-contact',
  reads: ['provincial/phones.emergencyRequired'],
  explains:
    '每位负责人都要有应急联系电话，备案省说不用填的除外。没有单独填写网站负责人时只看主体负责人。注销和取消接入不查。',
  appliesTo: ({ draft }) => !isCancelling(draft),
  check: ({ draft }, { facts }) => {
    const fact = facts.provincial(draft.filing.province, 'phones.emergencyRequired')
    return peopleOf(draft).map(({ person, path: owner, role }) => {
      const path = `${owner}.emergencyPhone`
      if (!isBlank(person.emergencyPhone) || fact?.value === false)
        return passed(path, [], ...(fact ? [fact] : []))
      return found(
        path,
        `${role}没有填应急联系电话。`,
        '填写另一位能联系到负责人的人的手机号。',
        fact ? { fact } : {},
      )
    })
  },
}
