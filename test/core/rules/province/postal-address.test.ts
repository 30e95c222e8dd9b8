import { postalAddress } from '../../../../electron/core/rules/province/postal-address'
import { aDraft, aPersonalDraft, ruleTable } from '../rule-table'

const at = 'principal.postalAddress'
const living = (postal: string | null, region: string | null = '330106', province: string | null = '33') =>
  aDraft((draft) => {
    draft.filing.province = province
    draft.principal.region = region
    draft.principal.postalAddress = postal
  })
const cancelled = living('上海市浦东新区样本路')
cancelled.filing.type = 'cancel-service'

ruleTable(postalAddress, {
  passes: [
    { when: 'in the chosen city', gives: [`passed ${at}`] },
    {
      when: 'in another county of it',
      draft: living('浙江省杭州市拱墅区样本路 1 号'),
      gives: [`passed ${at}`],
    },
    { when: 'no city written', draft: living('浙江省样本路 1 号'), gives: [`passed ${at}`] },
    { when: 'no region chosen', draft: living('浙江省宁波市海曙区样本路', null), gives: [`passed ${at}`] },
    {
      when: 'a region that is no code',
      draft: living('浙江省宁波市海曙区样本路', '杭州'),
      gives: [`passed ${at}`],
    },
    {
      when: 'the whole province chosen',
      draft: living('浙江省宁波市海曙区样本路', '330000'),
      gives: [`passed ${at}`],
    },
    {
      when: 'a region of a former city',
      draft: living('贵州省毕节市七星关区样本路', '522401', '52'),
      gives: [`passed ${at}`],
    },
    {
      when: 'county and district of one municipality',
      draft: living('重庆市渝中区样本路', '500229', '50'),
      gives: [`passed ${at}`],
    },
    { when: 'a person', draft: aPersonalDraft(), gives: [`passed ${at}`] },
    { when: 'nothing typed: that is another rule', draft: living(null), gives: [] },
    { when: 'an order that only takes away', draft: cancelled, gives: [] },
  ],
  finds: [
    { when: 'another province', draft: living('上海市浦东新区样本路 1 号'), gives: [`risk ${at}`] },
    { when: 'another city', draft: living('浙江省宁波市海曙区样本路 1 号'), gives: [`risk ${at}`] },
  ],
  cannotTell: [
    {
      when: 'province and city in fields of their own',
      draft: living('样本路 1 号样本大厦 301 室'),
      gives: [`not-checked ${at}`],
    },
    { when: 'no province', draft: living('上海市浦东新区样本路', null, null), gives: [`not-checked ${at}`] },
  ],
})
