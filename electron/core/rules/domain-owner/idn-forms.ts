import { found } from '../answers'
import type { Rule } from '../rule'
import { namedDomainsOf } from './named-domains'

export const idnForms: Rule = {
  id: 'domain-owner/idn-forms',
  family: 'domain-owner',
  top: 1,
  title: '中文域名的两种写法',
  severity: 'hint',
  basis: 'domain-chinese',
  explains: '中文域名有中文与 xn-- 两种写法。两种都告诉你，便于和注册商、证书上的写法对照。',
  check: ({ draft }) =>
    namedDomainsOf(draft)
      .filter(({ name }) => name.ascii !== name.unicode && !name.lookAlike)
      .map(({ name, at }) =>
        found(
          at,
          `中文域名“${name.unicode}”的另一种写法是“${name.ascii}”。`,
          '接入商的表单要哪一种就填哪一种，两种是同一个域名。',
        ),
      ),
}
