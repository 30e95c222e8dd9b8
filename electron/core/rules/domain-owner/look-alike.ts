import { found, passed } from '../answers'
import type { Rule } from '../rule'
import { namedDomainsOf } from './named-domains'

export const lookAlike: Rule = {
  id: 'domain-owner/look-alike',
  family: 'domain-owner',
  top: 1,
  title: '域名没有混用形近字母',
  severity: 'risk',
  basis: 'domain-look-alike',
  explains: '域名的一段里混有西里尔、希腊等形近字母时提示，多半是从别处粘贴来的错字。',
  check: ({ draft }) =>
    namedDomainsOf(draft).map(({ name, at }) =>
      name.lookAlike
        ? found(
            at,
            `“${name.unicode}”里有和拉丁字母形近的别种字母，实际写法是“${name.ascii}”。`,
            '用键盘重新输入一遍域名，不要粘贴。',
          )
        : passed(at),
    ),
}
