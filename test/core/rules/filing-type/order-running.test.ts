import { orderRunning } from '../../../../electron/core/rules/filing-type/order-running'
import { ruleTable } from '../rule-table'
import { HERE, recorded } from './on-record'

const at = 'principal.orderRunning'
ruleTable(orderRunning, {
  passes: [
    {
      when: 'no other order runs',
      draft: recorded('first', { orderRunning: false }),
      gives: [`passed ${at}`],
    },
  ],
  finds: [
    { when: 'another order runs', draft: recorded('first', { orderRunning: true }), gives: [`risk ${at}`] },
    {
      when: 'another order runs beside a change',
      draft: recorded('change-service', { ...HERE, orderRunning: true }),
      gives: [`risk ${at}`],
    },
  ],
  cannotTell: [
    { when: 'nobody said', draft: recorded('first', { orderRunning: null }), gives: [`not-checked ${at}`] },
    {
      when: 'before the source speaks',
      draft: recorded('first', { orderRunning: true }),
      asOf: '2024-01-01',
      gives: ['not-checked '],
    },
  ],
})
