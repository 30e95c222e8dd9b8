import { parseDomainName, type DomainNameFailure } from '../../values/domain-name'
import { found, passed } from '../answers'
import { isBlank } from '../blank'
import { domainsOf } from '../domains'
import type { Fix } from '../finding'
import type { Rule } from '../rule'
import { domainInside, fixTo, inTypedForm } from './mended-domain'

const PROBLEMS: Record<DomainNameFailure, string> = {
  empty: '是空的',
  scheme: '带了 http:// 之类的协议',
  path: '带了路径',
  port: '带了端口',
  'e-mail': '像是邮箱地址',
  space: '中间有空格',
  'ip-address': '是 IP 地址',
  'single-label': '没有后缀',
  characters: '有域名里不能用的字符',
}

/** Down to the domain that can be registered for a site; an app files the name it really uses. */
function fixes(path: string, typed: string, kind: 'website' | 'app'): Fix[] {
  const name = domainInside(typed)
  if (!name) return []
  const wanted = kind === 'app' || name.ascii.endsWith('.gov.cn') ? name : (name.registrable ?? name)
  return fixTo(path, typed, inTypedForm(typed, wanted))
}

export const domainForm: Rule = {
  id: 'domain-owner/domain-form',
  family: 'domain-owner',
  top: 1,
  title: '域名写法正确',
  severity: 'block',
  basis: 'domain-form',
  explains: '域名只写名称本身，不带协议、端口和路径，也不是 IP 地址。中文域名两种写法都收。',
  check: ({ draft }) =>
    domainsOf(draft).flatMap(({ domain, path: at, service }) => {
      if (isBlank(domain.name)) return []
      const path = `${at}.name`
      const name = parseDomainName(domain.name)
      if (name.ok) return [passed(path)]
      return [
        found(
          path,
          `“${domain.name}”${PROBLEMS[name.reason]}，不是域名的写法。`,
          '只写域名本身，例如 example.cn。',
          { value: domain.name, fixes: fixes(path, domain.name, service.kind) },
        ),
      ]
    }),
}
