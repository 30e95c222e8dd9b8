import { found, passed } from '../answers'
import type { Rule } from '../rule'
import { namedDomainsOf } from './named-domains'

export const domainTwice: Rule = {
  id: 'domain-owner/domain-twice',
  family: 'domain-owner',
  top: 1,
  title: '同一个域名没有填两次',
  severity: 'risk',
  basis: 'file-second-level-only',
  explains:
    '网站之间按注册域名比较：同一个注册域名出现在两处时，指出后一处。App 可以与网站共用域名，不在此列。',
  check: ({ draft }) => {
    const first = new Map<string, string>()
    return namedDomainsOf(draft)
      .filter(({ service }) => service.kind === 'website')
      .map(({ name, at }) => {
        const key = name.registrable?.ascii ?? name.ascii
        if (!first.has(key)) {
          first.set(key, at)
          return passed(at)
        }
        return found(
          at,
          `域名“${name.registrable?.unicode ?? name.unicode}”在前面已经填过。`,
          '留下一处，删掉另一处。',
        )
      })
  },
}
