import { domainConflict } from '../../../../electron/core/rules/filing-type/domain-conflict'
import { ruleTable } from '../rule-table'
import { HERE, NUMBER, ownAt, recorded } from './on-record'

const at = (index = 0): string => `services[${index}].ownedByPrincipal`
ruleTable(domainConflict, {
  passes: [
    { when: 'no service is on record', draft: recorded('first'), gives: [] },
    {
      when: 'the answer means nothing without a record',
      draft: recorded('first', {}, [{ ownedByPrincipal: false }]),
      gives: [],
    },
    {
      when: 'the service is the principal’s own',
      draft: recorded('new-access', HERE, [ownAt('other-provider')]),
      gives: [`passed ${at()}`],
    },
  ],
  finds: [
    {
      when: 'the number is another principal’s',
      draft: recorded('first', {}, [{ filingNumber: '沪ICP备87654321号-1', ownedByPrincipal: false }]),
      gives: [`block ${at()}`],
    },
    {
      when: 'only the provider was told; the second of two',
      draft: recorded('new-service', HERE, [{}, { filedWith: 'other-provider', ownedByPrincipal: false }]),
      gives: [`block ${at(1)}`],
    },
  ],
  cannotTell: [
    {
      when: 'nobody said whose it is',
      draft: recorded('new-access', HERE, [{ filingNumber: `${NUMBER}-1` }]),
      gives: [`not-checked ${at()}`],
    },
  ],
})
