import { knownAsFiled } from '../../../../electron/core/rules/filing-type/known-as-filed'
import { aDraft, ruleTable } from '../rule-table'
import { earlier, OTHER_COMPANY_NUMBER, otherDrafts } from './earlier'
import { ELSEWHERE, HERE, NUMBER, recorded } from './on-record'

const at = 'principal.filingNumber'

ruleTable(knownAsFiled, {
  passes: [
    { when: 'the ledger is empty', ledger: earlier(), gives: [`passed ${at}`] },
    {
      when: 'the number is given',
      draft: recorded('new-service', ELSEWHERE),
      ledger: earlier({}),
      gives: [],
    },
    {
      when: 'the provider is given',
      draft: recorded('new-service', { filedWith: 'other-provider' }),
      ledger: earlier({}),
      gives: [],
    },
    {
      when: 'another principal',
      ledger: earlier({ principalNumber: OTHER_COMPANY_NUMBER }),
      gives: [`passed ${at}`],
    },
    { when: 'another draft that is only prepared', ledger: otherDrafts(aDraft()), gives: [`passed ${at}`] },
    {
      when: 'no certificate number',
      draft: aDraft((draft) => {
        draft.principal.certificate.number = null
      }),
      ledger: earlier({}),
      gives: [],
    },
  ],
  finds: [
    { when: 'an earlier filing', ledger: earlier({ filingNumber: NUMBER }), gives: [`confirm ${at}`] },
    {
      when: 'another draft of a principal on record',
      ledger: otherDrafts(recorded('new-service', HERE)),
      gives: [`confirm ${at}`],
    },
  ],
  cannotTell: [{ when: 'there is no ledger', gives: [`not-checked ${at}`] }],
})
