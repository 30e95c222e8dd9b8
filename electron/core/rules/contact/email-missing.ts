import { found, passed } from '../answers'
import { isBlank } from '../blank'
import { peopleOf } from '../people'
import { isCancelling } from '../filing-province'
import type { Rule } from '../rule'

export const emailMissing: Rule = {
  id: 'contact/email-missing',
  family: 'contact',
  top: null,
  title: '填了电子邮箱',
  severity: 'block',
  basis: 'email-required',
  explains:
    '每位负责人都要有邮箱，审核结果发到那里。没有单独填写网站负责人时只看主体负责人。注销和取消接入不查。',
  appliesTo: ({ draft }) => !isCancelling(draft),
  check: ({ draft }) =>
    peopleOf(draft).map(({ person, path: owner, role }) => {
      const path = `${owner}.email`
      if (!isBlank(person.email)) return passed(path)
      return found(path, `${role}没有填电子邮箱。`, '填写本人常看的邮箱，审核结果会发到这里。')
    }),
}
