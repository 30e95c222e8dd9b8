import { postalAddressDetail } from '../../../../electron/core/rules/fields/postal-address-detail'
import { aDraft, aPersonalDraft, ruleTable } from '../rule-table'

const at = 'principal.postalAddress'
const posted = (address: string | null, remark = '', province = '33') =>
  aDraft((draft) => {
    draft.filing.province = province
    draft.principal.postalAddress = address
    draft.services[0]!.remark = remark
  })
const home = (address: string) =>
  aPersonalDraft(({ principal }) => {
    principal.postalAddress = address
  })

ruleTable(postalAddressDetail, {
  passes: [
    { when: 'a room', gives: [`passed ${at}`] },
    { when: 'a home', draft: aPersonalDraft(), gives: [`passed ${at}`] },
    ...[
      '杭州市西湖区样本路18-2号',
      '杭州市西湖区样本路１８号',
      '样本路88弄3支弄',
      '样本大厦A座',
      '样本村五组',
      '样本家园二单元',
      '样本镇样本村 12 号',
    ].map((address) => ({ when: address, draft: posted(address), gives: [`passed ${at}`] })),
    {
      when: 'the remark says that there is no number',
      draft: posted('杭州市西湖区样本路', '通信地址已是最详细的地址。'),
      gives: [`passed ${at}`],
    },
    { when: '江苏 takes a box', draft: posted('南京市样本 5 号信箱', '', '32'), gives: [`passed ${at}`] },
    { when: 'a company in an office', draft: posted('样本路 1 号样本写字楼 3 楼'), gives: [`passed ${at}`] },
  ],
  finds: [
    { when: 'no number', draft: posted('浙江省杭州市西湖区样本路'), gives: [`risk ${at}`] },
    { when: 'only the district', draft: posted('浙江省杭州市西湖区'), gives: [`risk ${at}`] },
    { when: 'a box', draft: posted('杭州市 5 号信箱'), gives: [`risk ${at}`] },
    { when: 'short for block, stairs and room', draft: posted('样本家园 42-2-1'), gives: [`risk ${at}`] },
    {
      when: 'short, with dashes of another style',
      draft: posted('样本家园 42－2－101室'),
      gives: [`risk ${at}`],
    },
    { when: 'the village alone', draft: posted('浙江省杭州市样本镇样本村'), gives: [`hint ${at}`] },
    { when: 'a person at the office', draft: home('样本路 1 号样本有限公司'), gives: [`hint ${at}`] },
  ],
  cannotTell: [
    { when: 'none', draft: posted(null), gives: [] },
    { when: 'before the facts', asOf: '2019-09-18', gives: ['not-checked '] },
  ],
})
