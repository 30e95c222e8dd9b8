import { expect, it } from 'vitest'
import { districtWords } from '../../../../electron/core/rules/province/district-words'
import { aDraft, findings, ruleTable } from '../rule-table'

const at = 'principal.postalAddress'
const living = (postal: string | null, province: string | null) =>
  aDraft((draft) => {
    draft.filing.province = province
    draft.principal.postalAddress = postal
  })
const BEIJING = '北京市市辖区朝阳区样本路 1 号'
const cancelled = living(BEIJING, '11')
cancelled.filing.type = 'cancel-service'

ruleTable(districtWords, {
  passes: [
    { when: 'a real district', gives: [`passed ${at}`] },
    { when: 'nothing typed', draft: living('', '11'), gives: [] },
    { when: 'an order that only takes away', draft: cancelled, gives: [] },
  ],
  finds: [
    { when: '北京 refuses it', draft: living(BEIJING, '11'), gives: [`risk ${at}`] },
    {
      when: '江苏 has address rules without it',
      draft: living('江苏省南京市市辖区样本路', '32'),
      gives: [`hint ${at}`],
    },
    { when: '重庆 has none', draft: living('重庆市市辖区渝中区样本路', '50'), gives: [`hint ${at}`] },
    { when: 'no province', draft: living(BEIJING, null), gives: [`hint ${at}`] },
  ],
  cannotTell: [],
})

it('offers the address without the word', () => {
  expect(findings(districtWords, { draft: living(BEIJING, '11') })[0]?.fixes).toEqual([
    {
      label: '改成“北京市朝阳区样本路 1 号”',
      changes: [{ path: at, value: '北京市朝阳区样本路 1 号' }],
    },
  ])
})
