import { firstFilingDomains } from '../../../../electron/core/rules/limits/first-filing-domains'
import { ruleTable } from '../rule-table'
import { anOrder } from './order'

const at = 'services'

ruleTable(firstFilingDomains, {
  passes: [
    {
      when: 'one domain in 海南',
      draft: anOrder({ province: '46', personal: true }),
      gives: [`passed ${at}`],
    },
    {
      when: 'one domain, type not chosen',
      draft: anOrder({ province: '46', personal: true, type: null }),
      gives: [`passed ${at}`],
    },
    {
      when: 'two domains later on',
      draft: anOrder({ province: '46', sites: [2], personal: true, type: 'new-service' }),
      gives: [],
    },
    { when: 'two domains of a company', draft: anOrder({ province: '46', sites: [2] }), gives: [] },
    {
      when: 'two domains where no such rule is known',
      draft: anOrder({ sites: [2], personal: true }),
      gives: [],
    },
  ],
  finds: [
    {
      when: 'two domains in 海南',
      draft: anOrder({ province: '46', sites: [2], personal: true }),
      gives: [`block ${at}`],
    },
    {
      when: 'two sites in 海南',
      draft: anOrder({ province: '46', sites: [1, 1], personal: true }),
      gives: [`block ${at}`],
    },
    {
      when: 'two domains, type not chosen',
      draft: anOrder({ province: '46', sites: [2], personal: true, type: null }),
      gives: [`confirm ${at}`],
    },
  ],
  cannotTell: [],
})
