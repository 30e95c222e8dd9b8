import { totalSites } from '../../../../electron/core/rules/limits/total-sites'
import { ruleTable } from '../rule-table'
import { anOrder, filedBefore } from './order'

const at = 'services'
const sites = (count: number): number[] => Array.from({ length: count }, () => 1)
const later = 'new-service'

ruleTable(totalSites, {
  passes: [
    {
      when: 'five sites of a person in 陕西, first filing',
      draft: anOrder({ province: '61', sites: sites(5), personal: true }),
      gives: [`passed ${at}`],
    },
    {
      when: 'thirty of a company',
      draft: anOrder({ province: '61', sites: sites(30) }),
      gives: [`passed ${at}`],
    },
    { when: 'no such rule in 浙江', draft: anOrder({ sites: sites(40) }), gives: [] },
    {
      when: 'a change',
      draft: anOrder({ province: '61', sites: sites(31), type: 'change-service' }),
      gives: [],
    },
    { when: 'no nature', draft: anOrder({ province: '61', sites: sites(31), nature: null }), gives: [] },
  ],
  finds: [
    {
      when: 'six sites of a person',
      draft: anOrder({ province: '61', sites: sites(6), personal: true }),
      gives: [`block ${at}`],
    },
    {
      when: 'thirty-one of a company',
      draft: anOrder({ province: '61', sites: sites(31) }),
      gives: [`block ${at}`],
    },
    {
      when: 'one more than five filed',
      draft: anOrder({ province: '61', personal: true, type: later }),
      ledger: filedBefore(5, 'filing', true),
      gives: [`risk ${at}`],
    },
    {
      when: 'one more than five numbered',
      draft: anOrder({ province: '61', personal: true, type: later, numbered: 5 }),
      gives: [`risk ${at}`],
    },
  ],
  cannotTell: [
    {
      when: 'later, nothing known',
      draft: anOrder({ province: '61', personal: true, type: later }),
      gives: [`not-checked ${at}`],
    },
    {
      when: 'later, four known',
      draft: anOrder({ province: '61', personal: true, type: later }),
      ledger: filedBefore(4, 'filing', true),
      gives: [`not-checked ${at}`],
    },
    {
      when: 'another principal’s sites',
      draft: anOrder({ province: '61', personal: true, type: later }),
      ledger: filedBefore(9),
      gives: [`not-checked ${at}`],
    },
    {
      when: 'only prepared ones',
      draft: anOrder({ province: '61', personal: true, type: later }),
      ledger: filedBefore(9, 'draft', true),
      gives: [`not-checked ${at}`],
    },
    { when: 'type not chosen', draft: anOrder({ province: '61', type: null }), gives: [`not-checked ${at}`] },
  ],
})
