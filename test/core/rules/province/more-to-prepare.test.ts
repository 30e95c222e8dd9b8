import { expect, it } from 'vitest'
import type { Draft } from '../../../../electron/core/filing/draft'
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

/** The list alone. */
const listed = (province: string, change: (draft: Draft) => unknown = () => undefined): string | undefined =>
  /：(.*)。$/u.exec(
    findings(moreToPrepare, { draft: company(province, (draft) => void change(draft)) })[0]?.message ?? '',
  )?.[1]

ruleTable(moreToPrepare, {
  passes: [
    { when: 'nothing in 浙江', draft: company('33'), gives: [`passed ${at}`] },
    { when: 'nothing that a draft does not tell in 湖南', draft: company('43'), gives: [`passed ${at}`] },
    { when: 'games in 上海 without a sign of them', draft: company('31'), gives: [`passed ${at}`] },
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
    {
      when: 'a game’s domain in 上海',
      draft: company('31', (draft) => {
        draft.services[0]!.domains[0]!.name = 'Sample-GAME.cn'
      }),
      gives: [`hint ${at}`],
    },
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
  expect(listed('61')).toBe('备注写明域名只用于小程序、公众号等而没有网页')
  expect(listed('37')).toBe('备注写明网站的内容与用途（名称不能体现内容时必写）')
})

it('lists what only some need where the draft shows a sign of it', () => {
  expect(listed('34')).toBe('备注写明就前置审批咨询的部门、电话与结果')
  expect(listed('34', (draft) => (draft.principal.certificate.number = ' ９2330106MA2TEXT16P'))).toBe(
    '备注写明就前置审批咨询的部门、电话与结果；备注写明个体工商户没有字号和公章',
  )
  expect(findings(moreToPrepare, { draft: person('13') })[0]?.message).toContain('个体工商户没有字号')
  expect(listed('63')).toBe('备注写明与已备案网站同名时的用途')
  expect(listed('63', (draft) => (draft.filing.type = 'change-service'))).toContain('全套证件图片')
  expect(listed('44')).toBe('备注写明域名只用于小程序、公众号等而没有网页')
  expect(listed('44', (draft) => (draft.principal.name = '样本医院'))).toContain('医疗许可证')
  expect(listed('44', (draft) => (draft.services[0]!.name = '样本游戏'))).toContain('游戏版号')
  expect(listed('44', (draft) => (draft.services[0]!.description = '介绍游戏'))).toContain('游戏版号')
  expect(listed('44', (draft) => (draft.principal.certificate.businessScope = '游戏研发'))).toContain(
    '游戏版号',
  )
})
