import { registrarApproved } from '../../../../electron/core/rules/domain-owner/registrar-approved'
import { describe, expect, it } from 'vitest'
import type { FilingType } from '../../../../electron/core/filing/vocabulary'
import { aDraft, findings, ruleTable } from '../rule-table'

const at = 'services[0].domains[0].registrar'
const by = (
  registrar: string | null,
  type: FilingType = 'first',
  registeredOn: string | null = '2024-05-01',
) =>
  aDraft((draft) => {
    draft.filing.type = type
    draft.services[0]!.domains[0]!.registeredOn = registeredOn
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
    {
      when: 'a registrar abroad, and only access is new',
      draft: by('GoDaddy.com, LLC', 'new-access'),
      gives: [`hint ${at}`],
    },
    {
      when: 'a registrar abroad, and a service is new',
      draft: by('GoDaddy.com, LLC', 'new-service'),
      gives: [`risk ${at}`],
    },
    {
      when: 'a likely mainland registrar',
      draft: by('华为云'),
      gives: [`hint ${at}`],
      tells: ['像是境内注册商'],
    },
    { when: 'a registrar on no list', draft: by('砚山样本域名服务有限公司'), gives: [`offline ${at}`] },
  ],
  cannotTell: [{ when: 'none is given', draft: by(null), gives: [`not-checked ${at}`] }],
})

describe('the remedy for a registrar abroad', () => {
  const remedy = (registeredOn: string | null): string | undefined =>
    findings(registrarApproved, { draft: by('GoDaddy.com, LLC', 'first', registeredOn) })[0]?.remedy
  it('names the day on which a new domain can be moved', () => {
    expect(remedy('2026-11-01')).toContain('2026-12-31')
    expect(remedy('2026-09-26')).toContain('2026-11-25')
  })
  it('names none where the lock is over or cannot be known', () => {
    for (const day of ['2026-09-25', null, '2026-02-30']) {
      expect(remedy(day)).toContain('多有一段时间不能转移')
      expect(remedy(day)).not.toMatch(/要到/u)
    }
  })
})
