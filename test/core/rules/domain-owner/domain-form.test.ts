import { domainForm } from '../../../../electron/core/rules/domain-owner/domain-form'
import { aDraft, ruleTable } from '../rule-table'

const named = (name: string | null) =>
  aDraft((draft) => {
    draft.services[0]!.domains[0]!.name = name
  })
const at = 'services[0].domains[0].name'

ruleTable(domainForm, {
  passes: [
    'example.cn',
    'EXAMPLE.CN',
    'example.com.cn',
    '样本.中国',
    'xn--fiqs8s.cn',
    'ｅｘａｍｐｌｅ.cn',
    'www.example.cn',
  ].map((name) => ({ when: name, draft: named(name), gives: [`passed ${at}`] })),
  finds: [
    'https://example.cn',
    'example.cn/path',
    'example.cn:8080',
    'me@example.cn',
    'exa mple.cn',
    '192.0.2.1',
    'example',
    'exa_mple.cn',
  ].map((name) => ({ when: name, draft: named(name), gives: [`block ${at}`] })),
  cannotTell: [{ when: 'nothing is filled in', draft: named(null), gives: [] }],
})
