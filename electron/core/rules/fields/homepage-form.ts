import { parseDomainName, parseHostOf } from '../../values/domain-name'
import { halfWidth } from '../../values/text-form'
import { found, notChecked, passed } from '../answers'
import { isBlank } from '../blank'
import type { Service } from '../../filing/draft'
import type { Answer, Rule } from '../rule'

const SCHEME = /^[a-z][a-z0-9+.-]*:\/\//iu

function judged(path: string, homepage: string, { domains }: Service): Answer {
  const host = parseHostOf(homepage)
  if (!host.ok)
    return found(
      path,
      `首页网址“${homepage}”${host.reason === 'ip-address' ? '是 IP 地址' : '不是网址的写法'}。`,
      '填写网站的首页，例如 www.example.cn。',
      {
        value: homepage,
      },
    )
  const own = domains.flatMap(({ name }) => {
    const parsed = parseDomainName(name ?? '')
    return parsed.ok ? [parsed.value.registrable?.ascii ?? parsed.value.ascii] : []
  })
  if (own.length === 0) return notChecked(path, '域名还没有填好，无法比对首页网址。')
  const { ascii } = host.value
  if (!own.some((domain) => ascii === domain || ascii.endsWith(`.${domain}`)))
    return found(
      path,
      `首页网址“${homepage}”不在这个网站的域名之下。`,
      '首页网址用这个网站自己的域名；写的是别的域名的，补到域名里或改首页网址。',
      { value: homepage },
    )
  const plain = halfWidth(homepage).trim()
  const bare = /xn--/iu.test(plain) ? ascii : host.value.unicode
  if (plain === bare) return passed(path)
  const rest = SCHEME.test(plain) ? '带了协议' : /[/?#]/u.test(plain) ? '带了路径' : '不是通行的写法'
  return found(path, `首页网址“${homepage}”${rest}。`, `改成“${bare}”。`, {
    severity: 'hint',
    value: homepage,
    fixes: [{ label: `改成“${bare}”`, changes: [{ path, value: bare }] }],
  })
}

export const homepageForm: Rule = {
  id: 'fields/homepage-form',
  family: 'fields',
  top: null,
  title: '首页网址在网站自己的域名之下',
  severity: 'block',
  basis: 'homepage-form',
  explains:
    '首页网址的主机名要是所填的某个域名或它的子域名。带了协议、路径或大写字母的给提示，可以一键改成通行写法。App 的首页网址不检查。',
  check: ({ draft }) =>
    draft.services.flatMap((service, index) =>
      service.kind === 'app' || isBlank(service.homepage)
        ? []
        : [judged(`services[${index}].homepage`, service.homepage, service)],
    ),
}
