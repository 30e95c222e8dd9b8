import { domainCertificateMissing } from '../../../../electron/core/rules/certificate/domain-certificate-missing'
import { aDraft, aPersonalDraft, ruleTable } from '../rule-table'

const at = 'services[0].domains'
const inProvince = (province: string | null) =>
  aDraft((draft) => {
    draft.filing.province = province
  })

const withTwo = (province: string) =>
  aDraft((draft) => {
    draft.filing.province = province
    const { domains } = draft.services[0]!
    domains.push({ ...domains[0]!, name: 'yanshan-two.cn' })
  })

ruleTable(domainCertificateMissing, {
  passes: [
    {
      when: 'it is there where it is wanted',
      draft: inProvince('43'),
      pages: [{ slot: 'domain-certificate' }],
      gives: [`passed ${at}`],
    },
    {
      when: 'it is there, in a province of one source',
      draft: inProvince('32'),
      pages: [{ slot: 'domain-certificate', service: 0 }],
      gives: [`passed ${at}`],
      sure: ['low'],
    },
    {
      when: 'a service without domains',
      draft: aDraft((draft) => {
        draft.filing.province = '43'
        draft.services[0]!.domains = []
      }),
      gives: [],
    },
    {
      when: 'no nature is chosen',
      draft: aDraft((draft) => {
        draft.filing.province = '43'
        draft.principal.nature = null
      }),
      gives: [],
    },
    {
      when: 'it is there where nobody asks',
      pages: [{ slot: 'domain-certificate' }],
      gives: [`passed ${at}`],
    },
  ],
  finds: [
    {
      when: '湖南 wants one for every domain',
      draft: inProvince('43'),
      gives: [`block ${at}`],
      slots: ['domain-certificate'],
      tells: ['每个域名的证书，材料里还没有'],
    },
    {
      when: 'one certificate for two domains',
      draft: aDraft((draft) => {
        draft.filing.province = '43'
        const { domains } = draft.services[0]!
        domains.push({ ...domains[0]!, name: 'yanshan-two.cn' })
      }),
      pages: [{ slot: 'domain-certificate' }],
      gives: [`block ${at}`],
      tells: ['2 个域名只有 1 份'],
    },
    {
      when: 'another material lies there',
      draft: inProvince('43'),
      pages: [{ slot: 'other' }],
      gives: [`block ${at}`],
    },
    {
      when: 'another service’s certificate',
      draft: inProvince('43'),
      pages: [{ slot: 'domain-certificate', service: 1 }],
      gives: [`block ${at}`],
    },
    {
      when: '上海 wants one in a special case',
      draft: inProvince('31'),
      gives: [`hint ${at}`],
      slots: ['domain-certificate'],
      tells: ['特定情形', '域名持有者为外国母公司时。'],
    },
    {
      when: '陕西 wants one for many, by a source that says no number',
      draft: withTwo('61'),
      gives: [`hint ${at}`],
      tells: ['备案省在域名较多时要域名证书。\n'],
    },
    { when: '江苏 wanted one by old texts', draft: inProvince('32'), gives: [`hint ${at}`] },
    {
      when: '广东 wants one for many domains',
      draft: withTwo('44'),
      gives: [`hint ${at}`],
      tells: ['在域名较多时要域名证书。不同前缀'],
    },
    {
      when: '内蒙古 wants one of persons',
      draft: aPersonalDraft((draft) => {
        draft.filing.province = '15'
      }),
      gives: [`block ${at}`],
    },
  ],
  cannotTell: [
    { when: 'no source speaks of the province', gives: [`not-checked ${at}`] },
    { when: 'no province', draft: inProvince(null), gives: [`not-checked ${at}`] },
    {
      when: 'one domain in 广东, which counts those of earlier filings too',
      draft: inProvince('44'),
      gives: [`not-checked ${at}`],
      tells: ['以往的域名数要自己算。不同前缀'],
    },
    {
      when: 'one domain in 陕西, by a source that says no number',
      draft: inProvince('61'),
      gives: [`not-checked ${at}`],
    },
  ],
})
