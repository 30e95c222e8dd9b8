import { expect, it } from 'vitest'
import { sitesPerOrder } from '../../../../electron/core/rules/limits/sites-per-order'
import { findings, ruleTable } from '../rule-table'
import { anOrder } from './order'

const at = 'services'

ruleTable(sitesPerOrder, {
  passes: [
    { when: 'one site where one is the limit', draft: anOrder({ province: '42' }), gives: [`passed ${at}`] },
    { when: 'one site anywhere', gives: [`passed ${at}`] },
    {
      when: 'five sites in 贵州',
      draft: anOrder({ province: '52', sites: [1, 1, 1, 1, 1] }),
      gives: [`passed ${at}`],
    },
    {
      when: 'filed sites beside a new one do not count',
      draft: anOrder({ province: '43', numbered: 3, type: 'new-service' }),
      gives: [`passed ${at}`],
    },
    {
      when: 'apps do not count',
      draft: anOrder({ province: '42', sites: [1, 1], kind: 'app' }),
      gives: [`passed ${at}`],
    },
    { when: 'no service: that is another rule', draft: anOrder({ province: '42', sites: [] }), gives: [] },
    {
      when: 'a change of filed sites',
      draft: anOrder({ province: '42', sites: [], numbered: 3, type: 'change-principal' }),
      gives: [],
    },
    {
      when: 'taking away filed sites',
      draft: anOrder({ province: '42', sites: [], numbered: 3, type: 'cancel-service' }),
      gives: [],
    },
    { when: 'no nature', draft: anOrder({ province: '42', sites: [1, 1], nature: null }), gives: [] },
  ],
  finds: [
    { when: 'two sites in 湖北', draft: anOrder({ province: '42', sites: [1, 1] }), gives: [`block ${at}`] },
    {
      when: 'two sites of a person in 湖南',
      draft: anOrder({ province: '43', sites: [1, 1], personal: true }),
      gives: [`block ${at}`],
    },
    {
      when: 'two sites of a person in 河南, where sources disagree',
      draft: anOrder({ province: '41', sites: [1, 1], personal: true }),
      gives: [`risk ${at}`],
    },
    {
      when: 'six sites in 贵州',
      draft: anOrder({ province: '52', sites: [1, 1, 1, 1, 1, 1] }),
      gives: [`risk ${at}`],
    },
    {
      when: 'five sites in 黑龙江, an old text',
      draft: anOrder({ province: '23', sites: [1, 1, 1, 1, 1] }),
      gives: [`hint ${at}`],
    },
    {
      when: 'two filed sites moved to another provider',
      draft: anOrder({ province: '42', sites: [], numbered: 2, type: 'new-access' }),
      gives: [`block ${at}`],
    },
  ],
  cannotTell: [
    {
      when: 'two sites where no source speaks',
      draft: anOrder({ sites: [1, 1] }),
      gives: [`not-checked ${at}`],
    },
    { when: 'no province', draft: anOrder({ province: null, sites: [1, 1] }), gives: [`not-checked ${at}`] },
  ],
})

it('says how many', () => {
  expect(findings(sitesPerOrder, { draft: anOrder({ province: '42', sites: [1, 1, 1] }) })[0]?.message).toBe(
    '这次要备 3 个网站，备案省一次订单最多 1 个。',
  )
})
