import { parseDomainName, type DomainNameFailure } from '../../values/domain-name'
import { found, passed } from '../answers'
import { isBlank } from '../blank'
import { domainsOf } from '../domains'
import type { Rule } from '../rule'

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

export const domainForm: Rule = {
  id: 'domain-owner/domain-form',
  family: 'domain-owner',
  top: 1,
  title: '域名写法正确',
  severity: 'block',
  basis: 'domain-form',
  explains: '域名只写名称本身，不带协议、端口和路径，也不是 IP 地址。中文域名两种写法都收。',
  check: ({ draft }) =>
    domainsOf(draft).flatMap(({ domain, path: at }) => {
      if (isBlank(domain.name)) return []
      const path = `${at}.name`
      const name = parseDomainName(domain.name)
      if (name.ok) return [passed(path)]
      return [
        found(
          path,
          `“${domain.name}”${PROBLEMS[name.reason]}，不是域名的写法。`,
          '只写域名本身，例如 example.cn。',
        ),
      ]
    }),
}
