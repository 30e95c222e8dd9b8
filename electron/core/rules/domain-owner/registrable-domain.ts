import { found, passed } from '../answers'
import type { Rule } from '../rule'
import { fixTo, inTypedForm } from './mended-domain'
import { namedDomainsOf } from './named-domains'

export const registrableDomain: Rule = {
  id: 'domain-owner/registrable-domain',
  family: 'domain-owner',
  top: 1,
  title: '按注册域名备案，不按子域名',
  severity: 'block',
  basis: 'file-second-level-only',
  explains:
    '网站按注册商处注册的域名备案，子域名随之可用；gov.cn 下的子域名除外。App 的后台域名用到哪一级填哪一级，不在此列。',
  check: ({ draft }) =>
    namedDomainsOf(draft).flatMap(({ name, at, service, domain }) => {
      if (service.kind === 'app') return []
      const { registrable, unicode, ascii } = name
      if (registrable === null)
        return [
          found(at, `“${unicode}”只是后缀，不是可以注册的域名。`, '填上完整的域名，例如 example.com.cn。'),
        ]
      // Typed, or it would not have parsed.
      const typed = domain.name ?? ''
      if (registrable.ascii === ascii || ascii.endsWith('.gov.cn')) return [passed(at)]
      return [
        found(
          at,
          `“${unicode}”${unicode === `www.${registrable.unicode}` ? '带了 www' : '是子域名'}，备案要填的是“${registrable.unicode}”。`,
          `改成“${registrable.unicode}”，子域名随之可用。`,
          { value: unicode, fixes: fixTo(at, typed, inTypedForm(typed, registrable)) },
        ),
      ]
    }),
}
