import { mixedServices } from '../../../../electron/core/rules/filing-type/mixed-services'
import { ruleTable } from '../rule-table'
import { ELSEWHERE, HERE, ownAt, recorded } from './on-record'

const at = 'services'
ruleTable(mixedServices, {
  passes: [
    { when: 'one service', draft: recorded('first'), gives: [] },
    { when: 'two new ones', draft: recorded('new-service', HERE, [{}, {}]), gives: [`passed ${at}`] },
    {
      when: 'two on record',
      draft: recorded('new-access', HERE, [ownAt('other-provider'), ownAt('other-provider')]),
      gives: [`passed ${at}`],
    },
    {
      when: 'a new one beside one that is here already',
      draft: recorded('new-service', HERE, [{}, ownAt('this-provider')]),
      gives: [`passed ${at}`],
    },
    {
      when: 'a change of one of two',
      draft: recorded('change-service', HERE, [{}, ownAt('other-provider')]),
      gives: [],
    },
  ],
  finds: [
    {
      when: 'a new one beside one that is elsewhere',
      draft: recorded('new-service-filed-elsewhere', ELSEWHERE, [{}, ownAt('other-provider')]),
      gives: [`confirm ${at}`],
    },
  ],
  cannotTell: [],
})
