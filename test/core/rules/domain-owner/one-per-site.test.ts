import { onePerSite } from '../../../../electron/core/rules/domain-owner/one-per-site'
import { aDraft, ruleTable } from '../rule-table'

const at = 'services[0].domains'
const site = (province: string | null, count: number) =>
  aDraft((draft) => {
    draft.filing.province = province
    const domain = draft.services[0]!.domains[0]!
    draft.services[0]!.domains = Array.from({ length: count }, (_, n) => ({
      ...domain,
      name: `sample-${n}.cn`,
    }))
  })

ruleTable(onePerSite, {
  passes: [
    { when: 'one domain where one is the limit', draft: site('41', 1), gives: [`passed ${at}`] },
    { when: 'one domain anywhere', draft: site('33', 1), gives: [`passed ${at}`] },
    {
      when: 'an app with two',
      draft: aDraft((draft) => {
        draft.filing.province = '41'
        const [service] = draft.services
        const [domain] = service!.domains
        Object.assign(service!, { kind: 'app', domains: [domain, { ...domain, name: 'sample-1.cn' }] })
      }),
      gives: [],
    },
    { when: 'no domain: that is the other rule', draft: site('41', 0), gives: [] },
  ],
  finds: [
    { when: 'two domains in 河南', draft: site('41', 2), gives: [`block ${at}`] },
    { when: 'two domains in 湖北, one source less sure', draft: site('42', 2), gives: [`risk ${at}`] },
    {
      when: 'two domains in 四川, where only an old text says so',
      draft: site('51', 2),
      gives: [`hint ${at}`],
    },
  ],
  cannotTell: [
    { when: 'two domains where no source speaks', draft: site('33', 2), gives: [`not-checked ${at}`] },
    { when: 'the province is unknown', draft: site(null, 2), gives: [`not-checked ${at}`] },
  ],
})
