import { domainCertificateMissing } from '../../../../electron/core/rules/certificate/domain-certificate-missing'
import { aDraft, aPersonalDraft, ruleTable } from '../rule-table'

const at = 'services[0].domains'
const inProvince = (province: string | null) =>
  aDraft((draft) => {
    draft.filing.province = province
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
      when: 'it is there where nobody asks',
      pages: [{ slot: 'domain-certificate' }],
      gives: [`passed ${at}`],
    },
  ],
  finds: [
    { when: '湖南 wants one for every domain', draft: inProvince('43'), gives: [`block ${at}`] },
    { when: '江苏 wanted one by old texts', draft: inProvince('32'), gives: [`hint ${at}`] },
    { when: '广东 wants one for many domains', draft: inProvince('44'), gives: [`hint ${at}`] },
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
  ],
})
