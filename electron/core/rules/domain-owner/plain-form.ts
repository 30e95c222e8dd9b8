import { found, passed } from '../answers'
import type { Rule } from '../rule'
import { fixTo, plainForm } from './mended-domain'
import { namedDomainsOf } from './named-domains'

export const plainFormRule: Rule = {
  id: 'domain-owner/plain-form',
  family: 'domain-owner',
  top: 1,
  title: '域名用小写半角的写法',
  severity: 'hint',
  basis: 'domain-form',
  explains:
    '大写字母、全角字符、句号代替的点、末尾的点和前后的空格不改变域名，但表单多半不收，给提示并可以一键改成通行写法。混有形近字母的由另一条规则说。',
  check: ({ draft }) =>
    namedDomainsOf(draft).flatMap(({ domain, at }) => {
      const typed = domain.name ?? ''
      const plain = plainForm(typed)
      if (plain === null) return []
      if (plain === typed) return [passed(at)]
      return [
        found(at, `域名“${typed}”的通行写法是“${plain}”。`, `改成“${plain}”，两种写法是同一个域名。`, {
          value: typed,
          fixes: fixTo(at, typed, plain),
        }),
      ]
    }),
}
