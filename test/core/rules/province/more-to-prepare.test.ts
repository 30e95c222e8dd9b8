import { expect, it } from 'vitest'
import { moreToPrepare } from '../../../../electron/core/rules/province/more-to-prepare'
import { aDraft, aPersonalDraft, findings, ruleTable, type Change } from '../rule-table'

const at = 'filing.province'
const company = (province: string | null, change: Change = () => undefined) =>
  aDraft((draft) => {
    draft.filing.province = province
    change(draft)
  })
const person = (province: string) =>
  aPersonalDraft((draft) => {
    draft.filing.province = province
  })

ruleTable(moreToPrepare, {
  passes: [
    { when: 'nothing in 浙江', draft: company('33'), gives: [`passed ${at}`] },
    { when: 'nothing that a draft does not tell in 新疆', draft: company('43'), gives: [`passed ${at}`] },
    { when: 'no province', draft: company(null), gives: [] },
    {
      when: 'no nature',
      draft: company('32', (draft) => {
        draft.principal.nature = null
      }),
      gives: [],
    },
    {
      when: 'an order that only takes away',
      draft: company('32', (draft) => {
        draft.filing.type = 'cancel-access'
      }),
      gives: [],
    },
  ],
  finds: [
    { when: 'a video in 江苏', draft: company('32'), gives: [`hint ${at}`] },
    { when: 'remarks in 广东', draft: company('44'), gives: [`hint ${at}`] },
    { when: 'no temporary cards in 海南, for persons', draft: person('46'), gives: [`hint ${at}`] },
  ],
  cannotTell: [],
})

it('lists each once, with its condition', () => {
  expect(findings(moreToPrepare, { draft: company('32') })[0]?.message).toBe(
    '江苏在特定情形还有这些要求：手持承诺书的录像（网站负责人手持承诺书原件录视频）。',
  )
  expect(findings(moreToPrepare, { draft: person('46') })[0]?.message).toBe(
    '海南在特定情形还有这些要求：不收临时身份证。',
  )
  expect(findings(moreToPrepare, { draft: company('61') })[0]?.message).toBe(
    '陕西在特定情形还有这些要求：备注写明域名只用于小程序、公众号等而没有网页（无网页内容时说明用途）。',
  )
})
