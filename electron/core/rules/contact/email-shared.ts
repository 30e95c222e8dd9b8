import type { Rule } from '../rule'
import { sharedAnswers } from './shared'

export const emailShared: Rule = {
  id: 'contact/email-shared',
  family: 'contact',
  top: null,
  title: '两位负责人的邮箱不相同',
  severity: 'block',
  basis: 'phone-different-persons',
  explains: '不是同一人的负责人不能共用一个邮箱，大小写和全角不算区别。一人负责几处时可以相同。',
  check: ({ draft }) => sharedAnswers(draft, 'email'),
}
