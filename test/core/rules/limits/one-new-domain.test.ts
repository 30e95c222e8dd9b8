import { expect, it } from 'vitest'
import { oneNewDomain } from '../../../../electron/core/rules/limits/one-new-domain'
import { findings, ruleTable } from '../rule-table'
import { anOrder, filedBefore } from './order'

const at = 'services'
const two = anOrder({ province: '36', sites: [2], type: 'new-service' })
const twoOfPerson = anOrder({ province: '36', sites: [1, 1], type: 'new-service', personal: true })

ruleTable(oneNewDomain, {
  passes: [
    {
      when: 'one domain',
      draft: anOrder({ province: '36', type: 'new-service' }),
      ledger: filedBefore(20),
      gives: [`passed ${at}`],
    },
    {
      when: 'two domains of a first filing',
      draft: anOrder({ province: '36', sites: [2] }),
      gives: [`passed ${at}`],
    },
    {
      when: 'no such rule in 浙江',
      draft: anOrder({ sites: [2], type: 'new-service' }),
      ledger: filedBefore(20),
      gives: [],
    },
    {
      when: 'a change',
      draft: anOrder({ province: '36', sites: [2], type: 'change-service' }),
      ledger: filedBefore(20),
      gives: [],
    },
  ],
  finds: [
    { when: 'two after sixteen', draft: two, ledger: filedBefore(16), gives: [`risk ${at}`] },
    {
      when: 'two of a person after eight',
      draft: twoOfPerson,
      ledger: filedBefore(8, 'filing', true),
      gives: [`risk ${at}`],
    },
  ],
  cannotTell: [
    { when: 'two after fifteen', draft: two, ledger: filedBefore(15), gives: [`not-checked ${at}`] },
    {
      when: 'two of a person after seven',
      draft: twoOfPerson,
      ledger: filedBefore(7, 'filing', true),
      gives: [`not-checked ${at}`],
    },
    { when: 'nothing known', draft: two, gives: [`not-checked ${at}`] },
  ],
})

it('says how many', () => {
  expect(findings(oneNewDomain, { draft: two, ledger: filedBefore(16) })[0]?.message).toBe(
    '已知备过 16 个网站，超过 15 个后备案省一次只收一个新域名，这次填了 2 个。',
  )
})
