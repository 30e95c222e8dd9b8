import { expect, it } from 'vitest'
import { soleProprietor } from '../../../../electron/core/rules/certificate/sole-proprietor'
import { aDraft, findings, ruleTable } from '../rule-table'

const at = 'principal.nature'
const shop = (province: string | null, number: string | null = '92440305MA5QRTU23M') =>
  aDraft((draft) => {
    draft.filing.province = province
    draft.principal.certificate.number = number
  })

ruleTable(soleProprietor, {
  passes: [
    { when: 'a company', gives: [] },
    { when: 'a code that is wrong', draft: shop('33', '92440305MA5QRTU230'), gives: [] },
    { when: 'no number', draft: shop('33', null), gives: [] },
  ],
  finds: [
    {
      when: 'a sole trader in 浙江',
      draft: shop('33'),
      gives: [`hint ${at}`],
      tells: ['按企业备案，须有公章。须有公章；'],
    },
    {
      when: 'a sole trader in 广东',
      draft: shop('44'),
      gives: [`hint ${at}`],
      tells: ['没有字号的按个人备案。\n'],
      sure: ['medium'],
    },
  ],
  cannotTell: [
    { when: 'a province of which nothing is known', draft: shop('22'), gives: [`not-checked ${at}`] },
    { when: 'no province', draft: shop(null), gives: [`not-checked ${at}`] },
  ],
})

it('has words for every way of handling that the facts name', () => {
  for (const province of ['11', '13', '21', '23', '31', '32', '33', '34', '35', '37', '42', '44', '52', '61'])
    expect([province, findings(soleProprietor, { draft: shop(province) })[0]?.outcome]).toEqual([
      province,
      'found',
    ])
})
