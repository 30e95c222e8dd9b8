import { found, passed } from '../answers'
import type { Rule } from '../rule'
import { namedDomainsOf, type NamedDomain } from './named-domains'

/** Sites file what can be registered; an app files each name it uses, so only the same name is twice there. */
const keyOf = ({ name, service, serviceIndex }: NamedDomain): string =>
  service.kind === 'app' ? `${serviceIndex} ${name.ascii}` : (name.registrable?.ascii ?? name.ascii)

export const domainTwice: Rule = {
  id: 'domain-owner/domain-twice',
  family: 'domain-owner',
  top: 1,
  title: '同一个域名没有填两次',
  severity: 'risk',
  basis: 'file-second-level-only',
  explains:
    '网站之间按注册域名比较：同一个注册域名出现在两处时，指出后一处。App 可以与网站、与别的 App 共用域名，只看同一个 App 里有没有重复。',
  check: ({ draft }) => {
    const first = new Set<string>()
    return namedDomainsOf(draft).map((placed) => {
      const { name, at, service } = placed
      const key = keyOf(placed)
      if (!first.has(key)) {
        first.add(key)
        return passed(at)
      }
      const said = service.kind === 'app' ? name.unicode : (name.registrable?.unicode ?? name.unicode)
      return found(at, `域名“${said}”在前面已经填过。`, '留下一处，删掉另一处。', { value: said })
    })
  },
}
