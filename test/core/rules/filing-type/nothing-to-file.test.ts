import { nothingToFile } from '../../../../electron/core/rules/filing-type/nothing-to-file'
import { ruleTable } from '../rule-table'
import { ELSEWHERE, HERE, ownAt, recorded } from './on-record'

const at = (index = 0): string => `services[${index}].filedWith`
ruleTable(nothingToFile, {
  passes: [
    { when: 'a first filing', draft: recorded('first'), gives: [] },
    {
      when: 'a service that another provider holds',
      draft: recorded('new-access', HERE, [ownAt('other-provider')]),
      gives: [`passed ${at()}`],
    },
    {
      when: 'a change of what is here',
      draft: recorded('change-service', HERE, [ownAt('this-provider')]),
      gives: [],
    },
    {
      when: 'another principal’s service here',
      draft: recorded('new-service', HERE, [{ ...ownAt('this-provider'), ownedByPrincipal: false }]),
      gives: [],
    },
    {
      when: 'a provider without a number: that is the other rule',
      draft: recorded('new-service', HERE, [{ filedWith: 'this-provider' }]),
      gives: [],
    },
    {
      when: 'a number, and nobody said where',
      draft: recorded('new-access', ELSEWHERE, [ownAt(null)]),
      gives: [],
    },
  ],
  finds: [
    {
      when: 'a service that is here already',
      draft: recorded('new-access', HERE, [ownAt('this-provider')]),
      gives: [`risk ${at()}`],
    },
    {
      when: 'nobody chose a type, or said whose it is',
      draft: recorded(null, HERE, [{}, { ...ownAt('this-provider'), ownedByPrincipal: null }]),
      gives: [`risk ${at(1)}`],
    },
  ],
  cannotTell: [],
})
