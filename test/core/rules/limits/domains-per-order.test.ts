import { expect, it } from 'vitest'
import { domainsPerOrder } from '../../../../electron/core/rules/limits/domains-per-order'
import { findings, ruleTable, type Page } from '../rule-table'
import { anOrder, filedBefore } from './order'

const at = 'services'
const other: Page[] = [{ slot: 'other' }]

ruleTable(domainsPerOrder, {
  passes: [
    { when: 'one domain', gives: [`passed ${at}`] },
    {
      when: 'three domains in 山西',
      draft: anOrder({ province: '14', sites: [1, 2] }),
      gives: [`passed ${at}`],
    },
    {
      when: 'four domains changed in 山西',
      draft: anOrder({ province: '14', sites: [4], type: 'change-service' }),
      gives: [],
    },
    { when: 'five domains in 四川', draft: anOrder({ province: '51', sites: [5] }), gives: [`passed ${at}`] },
    {
      when: 'filed domains do not count in 山西',
      draft: anOrder({ province: '14', sites: [3] }),
      ledger: filedBefore(4),
      gives: [`passed ${at}`],
    },
    {
      when: 'only prepared, not filed',
      draft: anOrder({ province: '51', sites: [3], type: 'new-service' }),
      ledger: filedBefore(3, 'draft'),
      gives: [`passed ${at}`],
    },
    {
      when: 'five with two filed ones in 四川',
      draft: anOrder({ province: '51', sites: [3], type: 'new-service' }),
      ledger: filedBefore(2),
      gives: [`passed ${at}`],
    },
    { when: 'no domain: that is another rule', draft: anOrder({ province: '14', sites: [0] }), gives: [] },
    { when: 'a person', draft: anOrder({ province: '14', sites: [4], personal: true }), gives: [] },
    { when: 'no nature', draft: anOrder({ province: '14', sites: [4], nature: null }), gives: [] },
  ],
  finds: [
    {
      when: 'four domains in 山西',
      draft: anOrder({ province: '14', sites: [2, 2] }),
      gives: [`risk ${at}`],
    },
    { when: 'two domains in 湖南', draft: anOrder({ province: '43', sites: [2] }), gives: [`block ${at}`] },
    {
      when: 'six domains in 河南, where sources disagree',
      draft: anOrder({ province: '41', sites: [6] }),
      gives: [`risk ${at}`],
    },
    {
      when: 'another paper does not help in 山西',
      draft: anOrder({ province: '14', sites: [4] }),
      pages: other,
      gives: [`risk ${at}`],
    },
    {
      when: 'six domains in 四川 without the statement',
      draft: anOrder({ province: '51', sites: [6] }),
      gives: [`risk ${at}`],
    },
    {
      when: 'six with three filed ones in 广西',
      draft: anOrder({ province: '45', sites: [3], type: 'new-service' }),
      ledger: filedBefore(3),
      gives: [`risk ${at}`],
    },
    {
      when: 'six with three numbered ones of the draft',
      draft: anOrder({ province: '45', sites: [3], numbered: 3, type: 'new-service' }),
      gives: [`risk ${at}`],
    },
  ],
  cannotTell: [
    {
      when: 'two domains where no source speaks',
      draft: anOrder({ sites: [2] }),
      gives: [`not-checked ${at}`],
    },
    {
      when: 'the statement may be among the other materials',
      draft: anOrder({ province: '51', sites: [6] }),
      pages: other,
      gives: [`not-checked ${at}`],
    },
  ],
})

it('says how many of them are filed', () => {
  const message = (order: Parameters<typeof anOrder>[0], filed = 0): string | undefined =>
    findings(domainsPerOrder, { draft: anOrder(order), ledger: filedBefore(filed) })[0]?.message
  expect(message({ province: '45', sites: [3], type: 'new-service' }, 3)).toBe(
    '域名有 6 个（含已备案的 3 个），超过 5 个，备案省要盖章的情况说明，材料里还没有。',
  )
  expect(message({ province: '51', sites: [6] })).toBe(
    '域名有 6 个，超过 5 个，备案省要盖章的情况说明，材料里还没有。',
  )
  expect(message({ province: '43', sites: [2] })).toBe('这次要备 2 个域名，备案省一次订单最多 1 个。')
})
