import { expect, it } from 'vitest'
import { mobileProvinceRule } from '../../../../electron/core/rules/phone/mobile-province'
import { headed, withSite } from '../people-drafts'
import { aFiling, findings, ruleTable } from '../rule-table'
import { explainRule } from '../../../../electron/core/rules/explain'
import { facts } from '../../../helpers/facts'

const at = 'principal.responsible.mobile'
const BEIJING = '13800000001'
const mobile = (province: string | null, typed = BEIJING, personal = false) =>
  headed({ mobile: typed }, { province, personal })
const person = (province: string, typed = BEIJING) => mobile(province, typed, true)

ruleTable(mobileProvinceRule, {
  passes: [
    { when: 'a number of the province', gives: [`passed ${at}`] },
    {
      when: 'a number of the province, typed with its code',
      draft: mobile('33', '+86 138 0057 0001'),
      gives: [`passed ${at}`],
    },
    { when: 'the province in six digits', draft: mobile('330000', '13800570001'), gives: [`passed ${at}`] },
    { when: '新疆 and a number of 新疆', draft: mobile('65', '13800900001'), gives: [`passed ${at}`] },
    { when: 'a newer number of the province', draft: mobile('13', '19912340001'), gives: [`passed ${at}`] },
    { when: '山东, which takes any', draft: mobile('37'), gives: [`passed ${at}`] },
    { when: '山东, a person', draft: person('37'), gives: [`passed ${at}`] },
    {
      when: '河北, a person who is at home there',
      draft: headed(
        { mobile: BEIJING },
        {
          province: '13',
          personal: true,
          change: ({ principal }) => {
            principal.certificate.address = '河北省石家庄市长安区样本路 1 号'
          },
        },
      ),
      gives: [`passed ${at}`],
    },
    { when: 'nothing typed', draft: headed({ mobile: null }), gives: [] },
  ],
  finds: [
    { when: '新疆 wants its own', draft: mobile('65'), gives: [`block ${at}`] },
    { when: '新疆 wants its own of persons', draft: person('65'), gives: [`block ${at}`] },
    {
      when: '新疆, by a number that only one source knows',
      draft: mobile('65', '19912340001'),
      gives: [`risk ${at}`],
    },
    { when: '天津 by sources less sure', draft: mobile('12'), gives: [`risk ${at}`] },
    { when: '辽宁, where sources disagree', draft: mobile('21'), gives: [`risk ${at}`] },
    { when: '陕西 of persons', draft: person('61'), gives: [`block ${at}`] },
    { when: '陕西 of organisations, disputed', draft: mobile('61'), gives: [`risk ${at}`] },
    { when: '湖南 of organisations, an old word', draft: mobile('43'), gives: [`hint ${at}`] },
    { when: '湖南 of persons', draft: person('43'), gives: [`block ${at}`] },
    { when: '北京, where only history says so', draft: mobile('11', '13800570001'), gives: [`hint ${at}`] },
    { when: '河北, a person from elsewhere', draft: person('13'), gives: [`risk ${at}`] },
    {
      when: '河北, a person whose home is unknown',
      draft: headed(
        { mobile: BEIJING },
        {
          province: '13',
          personal: true,
          change: ({ principal }) => {
            principal.certificate.address = null
            principal.certificate.number = null
            principal.responsible.certificate.number = null
          },
        },
      ),
      gives: [`hint ${at}`],
    },
    { when: '浙江 says nothing', draft: mobile('33'), gives: [`hint ${at}`] },
    {
      when: 'the site person',
      draft: withSite({ mobile: BEIJING }, { mobile: '13800900001' }, { province: '65' }),
      gives: [`passed ${at}`, 'block services[0].responsible.mobile'],
    },
  ],
  cannotTell: [
    { when: 'newer than the data', draft: mobile('65', '19212340001'), gives: [`not-checked ${at}`] },
    { when: 'no mobile', draft: mobile('65', '0571-88000003'), gives: [`not-checked ${at}`] },
    { when: 'no number', draft: mobile('65', '138'), gives: [`not-checked ${at}`] },
    { when: 'a satellite number', draft: mobile('65', '13490000001'), gives: [`not-checked ${at}`] },
    { when: 'no province chosen', draft: mobile(null), gives: [`not-checked ${at}`] },
    { when: 'no such province', draft: mobile('99'), gives: [`not-checked ${at}`] },
    {
      when: 'no nature chosen',
      draft: headed(
        { mobile: BEIJING },
        { province: '65', change: ({ principal }) => (principal.nature = null) },
      ),
      gives: [`not-checked ${at}`],
    },
    { when: 'before the data', draft: mobile('65'), asOf: '2023-01-31', gives: [`not-checked ${at}`] },
  ],
})

const message = (draft: ReturnType<typeof mobile>) => {
  const [finding] = findings(mobileProvinceRule, { draft })
  return finding?.outcome === 'found' ? finding.message : finding?.why
}

it('tells how old its data is', () => {
  expect(message(mobile('65'))).toBe(
    '主体负责人手机“13800000001”是北京的号段（号段数据截至 2023 年 2 月），新疆要求用本省号码。',
  )
  expect(message(mobile('65', '19212340001'))).toBe(
    '号段“1921234”不在号段数据里（数据截至 2023 年 2 月），看不出归属省。',
  )
  expect(message(person('13'))).toContain('户籍在浙江')
  expect(message(mobile('33'))).toContain('没有查到浙江')
  expect(message(mobile('11', '13800570001'))).toContain('北京较早的规则')
})

it('shows the segment data among the facts it used', () => {
  const used = explainRule(mobileProvinceRule, aFiling(mobile('65')), { today: '2026-11-24', facts: facts() })
  expect(used.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['mobile-segments/runs', 'province/65/phones.mobileLocalOrganization']),
  )
})
