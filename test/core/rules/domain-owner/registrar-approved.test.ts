import { registrarApproved } from '../../../../electron/core/rules/domain-owner/registrar-approved'
import { aDraft, ruleTable } from '../rule-table'

const at = 'services[0].domains[0].registrar'
const by = (registrar: string | null) =>
  aDraft((draft) => {
    draft.services[0]!.domains[0]!.registrar = registrar
  })

ruleTable(registrarApproved, {
  passes: [
    '阿里云计算有限公司',
    '万网',
    'DNSPod, Inc.',
    'HICHINA ZHICHENG TECHNOLOGY LTD.',
    '厦门易名科技股份有限公司',
  ].map((name) => ({ when: name, draft: by(name), gives: [`passed ${at}`] })),
  finds: [
    { when: 'a registrar abroad', draft: by('GoDaddy.com, LLC'), gives: [`risk ${at}`] },
    {
      when: 'the sister company abroad',
      draft: by('ALIBABA.COM SINGAPORE E-COMMERCE PRIVATE LIMITED'),
      gives: [`risk ${at}`],
    },
    { when: 'a likely mainland registrar', draft: by('华为云'), gives: [`hint ${at}`] },
    { when: 'a registrar on no list', draft: by('砚山样本域名服务有限公司'), gives: [`offline ${at}`] },
  ],
  cannotTell: [{ when: 'none is given', draft: by(null), gives: [`not-checked ${at}`] }],
})
