import { registrableDomain } from '../../../../electron/core/rules/domain-owner/registrable-domain'
import { aDraft, ruleTable } from '../rule-table'

const at = 'services[0].domains[0].name'
const named = (name: string | null, kind: 'website' | 'app' = 'website') =>
  aDraft((draft) => {
    draft.services[0]!.kind = kind
    draft.services[0]!.domains[0]!.name = name
  })

ruleTable(registrableDomain, {
  passes: ['example.cn', 'example.com.cn', 'example.bj.cn', '样本.中国', 'bureau.sample.gov.cn'].map(
    (name) => ({ when: name, draft: named(name), gives: [`passed ${at}`] }),
  ),
  finds: [
    ['www.example.cn', '带了 www'],
    ['shop.example.com.cn', '是子域名'],
    ['com.cn', '只是后缀'],
  ].map(([name = '', what = '']) => ({
    when: name,
    draft: named(name),
    gives: [`block ${at}`],
    tells: [`“${name}”${what}`],
  })),
  cannotTell: [
    { when: 'an app uses a deeper name', draft: named('api.example.cn', 'app'), gives: [] },
    { when: 'the name is no domain', draft: named('example'), gives: [] },
  ],
})
