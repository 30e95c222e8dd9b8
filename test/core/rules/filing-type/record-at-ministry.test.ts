import { recordAtMinistry } from '../../../../electron/core/rules/filing-type/record-at-ministry'
import { ruleTable } from '../rule-table'
import { HERE, NUMBER, ownAt, recorded } from './on-record'

const number = ['offline principal.certificate.number']
ruleTable(recordAtMinistry, {
  passes: [
    { when: 'a change', draft: recorded('change-service', HERE, [ownAt('this-provider')]), gives: [] },
    { when: 'an end', draft: recorded('cancel-principal', HERE), gives: [] },
  ],
  finds: [
    { when: 'a first filing: is it one', draft: recorded('first'), gives: ['offline filing.type'] },
    { when: 'nobody chose', draft: recorded(null), gives: ['offline filing.type'] },
    {
      when: 'a principal with a number',
      draft: recorded('new-service', { filingNumber: NUMBER }),
      gives: number,
    },
    {
      when: 'a principal with a provider',
      draft: recorded('first', { filedWith: 'other-provider' }),
      gives: number,
    },
    { when: 'a service on record', draft: recorded('first', {}, [{}, ownAt(null)]), gives: number },
  ],
  cannotTell: [],
})
