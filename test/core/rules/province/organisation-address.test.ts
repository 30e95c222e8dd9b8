import { expect, it } from 'vitest'
import { organisationAddress } from '../../../../electron/core/rules/province/organisation-address'
import { aDraft, aPersonalDraft, findings, ruleTable } from '../rule-table'

const at = 'principal.certificate.address'
const seated = (address: string | null, province: string | null = '33') =>
  aDraft((draft) => {
    draft.filing.province = province
    draft.principal.certificate.address = address
  })
const cancelled = seated('上海市浦东新区样本路 1 号')
cancelled.filing.type = 'cancel-principal'

ruleTable(organisationAddress, {
  passes: [
    { when: 'in the province', gives: [`passed ${at}`] },
    {
      when: 'without the province’s name',
      draft: seated('杭州市西湖区样本路 1 号'),
      gives: [`passed ${at}`],
    },
    { when: 'by the short name', draft: seated('浙江杭州西湖区样本路 1 号'), gives: [`passed ${at}`] },
    {
      when: 'in the free-trade zone',
      draft: seated('中国（上海）自由贸易试验区样本路 1 号', '31'),
      gives: [`passed ${at}`],
    },
    { when: 'in a former county', draft: seated('杭州市江干区样本路 1 号'), gives: [`passed ${at}`] },
    {
      when: 'in a place that 重庆 took over',
      draft: seated('四川省重庆市长寿县', '50'),
      gives: [`passed ${at}`],
    },
    { when: 'a person who files', draft: aPersonalDraft(), gives: [] },
    { when: 'an order that only takes away', draft: cancelled, gives: [] },
  ],
  finds: [
    { when: 'another province', draft: seated('上海市浦东新区样本路 1 号'), gives: [`block ${at}`] },
    { when: 'another province by a city', draft: seated('深圳市南山区样本路 1 号'), gives: [`block ${at}`] },
    {
      when: 'a province that is named like a street',
      draft: seated('浙江省北京路 1 号', '11'),
      gives: [`block ${at}`],
    },
    { when: '海南 for 青海', draft: seated('海南藏族自治州共和县', '46'), gives: [`block ${at}`] },
    {
      when: '浙江 for a filing in 四川',
      draft: seated('浙江省杭州市西湖区样本路 1 号', '51'),
      gives: [`block ${at}`],
    },
  ],
  cannotTell: [
    { when: 'a street called after a city', draft: seated('北京路 1 号'), gives: [`not-checked ${at}`] },
    { when: 'a street called after a province', draft: seated('江苏路 2 号'), gives: [`not-checked ${at}`] },
    {
      when: 'a county that two provinces have',
      draft: seated('鼓楼区样本路 1 号'),
      gives: [`not-checked ${at}`],
    },
    {
      when: 'a shop on a platform',
      draft: seated('样本平台 https://shop.example'),
      gives: [`not-checked ${at}`],
    },
    { when: 'no address', draft: seated(null), gives: [`not-checked ${at}`] },
    { when: 'a blank address', draft: seated('  '), gives: [`not-checked ${at}`] },
    { when: 'no province', draft: seated('上海市浦东新区', null), gives: [`not-checked ${at}`] },
  ],
})

it('names both provinces', () => {
  const [one] = findings(organisationAddress, { draft: seated('上海市浦东新区样本路 1 号') })
  expect(one?.message).toBe('证件住所在上海，备案省是浙江，单位不能跨省备案。')
  expect(one?.value).toBe('上海市浦东新区样本路 1 号')
})
