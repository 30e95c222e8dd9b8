import { remarkLength } from '../../../../electron/core/rules/fields/remark-length'
import { aDraft, aPersonalDraft, ruleTable } from '../rule-table'

const P = 'principal.remark'
const S = 'services[0].remark'
const TEXT = '记录自己学习木工的过程和心得，不含经营内容，仅供家人朋友阅读交流，每月更新几篇照片和短文。'
const remarked = (principal: string, service: string, province = '33') =>
  aPersonalDraft((draft) => {
    draft.filing.province = province
    draft.principal.remark = principal
    draft.services[0]!.remark = service
  })
const long = (length: number): string => [...TEXT.repeat(10)].slice(0, length).join('')

ruleTable(remarkLength, {
  passes: [
    { when: 'a person, both are given', draft: aPersonalDraft(), gives: [`passed ${P}`, `passed ${S}`] },
    { when: 'twenty', draft: remarked(long(20), ''), gives: [`passed ${P}`] },
    { when: 'the service’s alone', draft: remarked(' ', long(20)), gives: [`passed ${S}`] },
    { when: 'two hundred', draft: remarked(long(200), ''), gives: [`passed ${P}`] },
    { when: '内蒙古: thirty', draft: remarked(long(30), '', '15'), gives: [`passed ${P}`] },
    { when: 'an organisation without any', gives: [] },
    {
      when: 'an organisation with a short one',
      draft: aDraft(({ principal }) => {
        principal.remark = '无'
      }),
      gives: [`passed ${P}`],
    },
    {
      when: 'a filing is cancelled',
      draft: aPersonalDraft((draft) => {
        draft.filing.type = 'cancel-principal'
        draft.principal.remark = ''
        draft.services = []
      }),
      gives: [],
    },
  ],
  finds: [
    { when: 'a person without any', draft: remarked('', ''), gives: [`risk ${P}`] },
    { when: 'nineteen', draft: remarked(long(19), ''), gives: [`risk ${P}`] },
    {
      when: 'white space does not count',
      draft: remarked(`${long(10)}          ${long(9)}`, ''),
      gives: [`risk ${P}`],
    },
    {
      when: 'one is long enough, the other is not',
      draft: remarked(long(20), '个人随笔'),
      gives: [`passed ${P}`, `risk ${S}`],
    },
    { when: 'two hundred and one', draft: remarked(long(201), ''), gives: [`hint ${P}`] },
    { when: 'the same over and over', draft: remarked('好好学习'.repeat(6), ''), gives: [`risk ${P}`] },
    { when: 'nothing but marks', draft: remarked('。'.repeat(25), ''), gives: [`risk ${P}`] },
    { when: '内蒙古: twenty-nine', draft: remarked(long(29), '', '15'), gives: [`risk ${P}`] },
    {
      when: 'an organisation with a very long one',
      draft: aDraft(({ services }) => {
        services[0]!.remark = long(201)
      }),
      gives: [`hint ${S}`],
    },
  ],
  cannotTell: [{ when: 'before the facts', asOf: '2017-01-01', gives: ['not-checked '] }],
})
