import { homepageForm } from '../../../../electron/core/rules/fields/homepage-form'
import { aDraft, ruleTable } from '../rule-table'

const at = 'services[0].homepage'
const paged = (
  homepage: string | null,
  domains = ['yanshan-sample.cn'],
  kind: 'website' | 'app' = 'website',
) =>
  aDraft(({ services }) => {
    const [domain] = services[0]!.domains
    Object.assign(services[0]!, { homepage, kind, domains: domains.map((name) => ({ ...domain!, name })) })
  })

ruleTable(homepageForm, {
  passes: [
    ...['www.yanshan-sample.cn', 'yanshan-sample.cn', 'a.b.yanshan-sample.cn'].map((homepage) => ({
      when: homepage,
      draft: paged(homepage),
      gives: [`passed ${at}`],
    })),
    { when: 'one of several domains', draft: paged('www.b.cn', ['a.cn', 'b.cn']), gives: [`passed ${at}`] },
    { when: 'a sub-domain is listed', draft: paged('b.cn', ['www.b.cn']), gives: [`passed ${at}`] },
    { when: 'a Chinese domain', draft: paged('www.样本.中国', ['样本.中国']), gives: [`passed ${at}`] },
    {
      when: 'a Chinese domain in two forms',
      draft: paged('www.xn--fiqs8s.cn', ['中国.cn']),
      gives: [`passed ${at}`],
    },
    { when: 'an app', draft: paged('www.other.cn', ['a.cn'], 'app'), gives: [] },
  ],
  finds: [
    { when: 'another domain', draft: paged('www.other.cn'), gives: [`risk ${at}`] },
    { when: 'a domain that ends alike', draft: paged('my-yanshan-sample.cn'), gives: [`risk ${at}`] },
    { when: 'an IP address', draft: paged('http://192.0.2.1/'), gives: [`risk ${at}`] },
    { when: 'no address', draft: paged('首页'), gives: [`risk ${at}`] },
    ...[
      'https://www.yanshan-sample.cn',
      'http://www.yanshan-sample.cn/index.html',
      'www.yanshan-sample.cn/',
      'WWW.yanshan-sample.cn',
      'www.yanshan-sample.cn:80',
    ].map((homepage) => ({ when: homepage, draft: paged(homepage), gives: [`hint ${at}`] })),
    {
      when: 'a Chinese domain with a scheme',
      draft: paged('http://样本.中国', ['样本.中国']),
      gives: [`hint ${at}`],
    },
    {
      when: 'a Chinese domain as xn-- with a scheme',
      draft: paged('http://xn--fiqs8s.cn', ['中国.cn']),
      gives: [`hint ${at}`],
    },
  ],
  cannotTell: [
    { when: 'none', draft: paged(null), gives: [] },
    { when: 'no domain', draft: paged('www.a.cn', []), gives: [`not-checked ${at}`] },
    { when: 'the domain is none', draft: paged('www.a.cn', ['a']), gives: [`not-checked ${at}`] },
  ],
})
