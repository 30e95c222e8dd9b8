import { expect, it } from 'vitest'
import { creditCodeRegion } from '../../../../electron/core/rules/province/credit-code-region'
import { creditCode } from '../../../helpers/numbers'
import { aDraft, aPersonalDraft, findings, ruleTable, type Page } from '../rule-table'

const at = 'principal.certificate.number'
const coded = (
  number: string | null,
  address: string | null = '浙江省杭州市西湖区样本路 1 号',
  province: string | null = '33',
) =>
  aDraft((draft) => {
    draft.filing.province = province
    draft.principal.certificate.number = number
    draft.principal.certificate.address = address
  })
const licence = (address: string): Page[] => [
  { slot: 'principal-certificate', kind: 'business-licence', fields: { address } },
]
const cancelled = coded(creditCode('310115'))
cancelled.filing.type = 'cancel-service'

ruleTable(creditCodeRegion, {
  passes: [
    { when: 'registered in the province', gives: [`passed ${at}`] },
    {
      when: 'registered with the province itself',
      draft: coded(creditCode('330000')),
      gives: [`passed ${at}`],
    },
    { when: 'registered nationally', draft: coded(creditCode('100000')), gives: [`passed ${at}`] },
    {
      when: 'registered nationally, province unknown',
      draft: coded(creditCode('100000'), null, null),
      gives: [`passed ${at}`],
    },
    {
      when: 'a registration authority with a code of its own (上海自贸区)',
      draft: coded(creditCode('310141'), '上海市浦东新区样本路 1 号', '31'),
      gives: [`passed ${at}`],
    },
    { when: 'a person', draft: aPersonalDraft(), gives: [] },
    { when: 'an order that only takes away', draft: cancelled, gives: [] },
  ],
  finds: [
    { when: 'moved into the province', draft: coded(creditCode('310115')), gives: [`confirm ${at}`] },
    {
      when: 'moved into the province, as the picture shows',
      draft: coded(creditCode('310115'), null),
      pages: licence('浙江省杭州市西湖区样本路 1 号'),
      gives: [`confirm ${at}`],
    },
    { when: 'address unknown', draft: coded(creditCode('310115'), null), gives: [`risk ${at}`] },
    {
      when: 'address does not tell',
      draft: coded(creditCode('310115'), '样本路 1 号'),
      gives: [`risk ${at}`],
    },
    { when: 'a region of no province', draft: coded(creditCode('990000')), gives: [`hint ${at}`] },
  ],
  cannotTell: [
    {
      when: 'the address is elsewhere as well',
      draft: coded(creditCode('310115'), '上海市浦东新区样本路 1 号'),
      gives: [`not-checked ${at}`],
    },
    { when: 'one wrong digit', draft: coded('91310115MA2TEXT16P'), gives: [`not-checked ${at}`] },
    { when: 'nothing typed', draft: coded(null), gives: [`not-checked ${at}`] },
    { when: 'no province', draft: coded(creditCode('310115'), null, null), gives: [`not-checked ${at}`] },
    {
      when: 'a province that is none',
      draft: coded(creditCode('310115'), null, '99'),
      gives: [`not-checked ${at}`],
    },
  ],
})

it('shows the six characters', () => {
  expect(findings(creditCodeRegion, { draft: coded(creditCode('310115')) })[0]).toMatchObject({
    value: '310115',
    message: '信用代码的登记机关在上海，证件住所在浙江。从上海迁来的单位会这样。',
  })
})
