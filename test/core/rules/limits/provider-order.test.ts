import { expect, it } from 'vitest'
import { providerOrder } from '../../../../electron/core/rules/limits/provider-order'
import { findings, ruleTable } from '../rule-table'
import { anOrder } from './order'

const at = 'services'
const sites = (count: number): number[] => Array.from({ length: count }, () => 1)

ruleTable(providerOrder, {
  passes: [
    { when: 'one site', draft: anOrder({ provider: 'tencent' }), gives: [`passed ${at}`] },
    { when: 'one site with a provider of no statement', gives: [`passed ${at}`] },
    {
      when: 'ten sites of a company at Tencent',
      draft: anOrder({ provider: 'tencent', sites: sites(10) }),
      gives: [`passed ${at}`],
    },
    {
      when: 'one service of a person',
      draft: anOrder({ provider: 'huawei', personal: true }),
      gives: [`passed ${at}`],
    },
    { when: 'no service', draft: anOrder({ provider: 'tencent', sites: [] }), gives: [] },
    {
      when: 'a change',
      draft: anOrder({ provider: 'tencent', sites: sites(11), type: 'change-principal' }),
      gives: [],
    },
    { when: 'no nature', draft: anOrder({ provider: 'tencent', sites: sites(11), nature: null }), gives: [] },
    {
      when: 'eleven apps of a company',
      draft: anOrder({ provider: 'tencent', sites: sites(11), kind: 'app' }),
      gives: [`passed ${at}`],
    },
  ],
  finds: [
    {
      when: 'eleven sites at Tencent',
      draft: anOrder({ provider: 'tencent', sites: sites(11) }),
      gives: [`risk ${at}`],
    },
    {
      when: 'two sites of a person at Tencent',
      draft: anOrder({ provider: 'tencent', sites: sites(2), personal: true }),
      gives: [`risk ${at}`],
    },
    {
      when: 'two apps of a person at Huawei',
      draft: anOrder({ provider: 'huawei', sites: sites(2), personal: true, kind: 'app' }),
      gives: [`risk ${at}`],
    },
  ],
  cannotTell: [
    {
      when: 'two sites at a provider of no statement',
      draft: anOrder({ sites: sites(2) }),
      gives: [`not-checked ${at}`],
    },
    {
      when: 'two sites of a company at Huawei',
      draft: anOrder({ provider: 'huawei', sites: sites(2) }),
      gives: [`not-checked ${at}`],
    },
    {
      when: 'no provider',
      draft: anOrder({ provider: null, sites: sites(2) }),
      gives: [`not-checked ${at}`],
    },
  ],
})

it('counts what is limited', () => {
  const message = (order: Parameters<typeof anOrder>[0]): string | undefined =>
    findings(providerOrder, { draft: anOrder(order) })[0]?.message
  expect(message({ provider: 'tencent', sites: sites(2), personal: true })).toBe(
    '这次要备 2 项服务，接入商一次订单最多 1 个。',
  )
  expect(message({ provider: 'tencent', sites: sites(11) })).toBe(
    '这次要备 11 个网站，接入商一次订单最多 10 个。',
  )
})
