import type { Rule } from '../rule'
import { sharedAnswers } from './shared'

export const mobileShared: Rule = {
  id: 'contact/mobile-shared',
  family: 'contact',
  top: null,
  title: '两位负责人的手机不相同',
  severity: 'block',
  basis: 'phone-different-persons',
  explains:
    '不是同一人的负责人不能填同一个手机，比较时不看写法。一人的应急电话是另一人的手机由电话号码的规则去说，和别的主体重复由手机重复使用的规则去说。',
  check: ({ draft }) => sharedAnswers(draft, 'mobile'),
}
