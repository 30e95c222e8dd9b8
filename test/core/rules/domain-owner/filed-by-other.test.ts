import { filedByOther } from '../../../../electron/core/rules/domain-owner/filed-by-other'
import { aDraft, ruleTable } from '../rule-table'

ruleTable(filedByOther, {
  passes: [
    {
      when: 'never: only the network knows',
      draft: aDraft((draft) => {
        draft.services = []
      }),
      gives: [],
    },
  ],
  finds: [
    { when: 'a domain is named', gives: ['offline services[0].domains[0].name'] },
    {
      when: 'three domains are named, one of which is a bare suffix',
      draft: aDraft((draft) => {
        const [first] = draft.services[0]!.domains
        draft.services[0]!.domains = ['a.cn', 'b.cn', 'com.cn'].map((name) => ({ ...first!, name }))
      }),
      gives: ['offline services[0].domains[0].name'],
      tells: ['“a.cn”、“b.cn”、“com.cn”是否'],
    },
    {
      when: 'several domains are named: once for all',
      draft: aDraft((draft) => {
        const [first] = draft.services[0]!.domains
        draft.services[0]!.domains = ['no domain', 'a.cn', 'www.a.cn', 'b.cn', 'c.cn', 'd.cn'].map(
          (name) => ({
            ...first!,
            name,
          }),
        )
      }),
      gives: ['offline services[0].domains[1].name'],
      tells: ['“a.cn”、“b.cn”、“c.cn”等 4 个域名'],
    },
  ],
  cannotTell: [
    {
      when: 'the name is no domain',
      draft: aDraft((draft) => {
        draft.services[0]!.domains[0]!.name = 'example'
      }),
      gives: [],
    },
  ],
})
