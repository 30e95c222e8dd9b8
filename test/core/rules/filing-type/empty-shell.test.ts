import { emptyShell } from '../../../../electron/core/rules/filing-type/empty-shell'
import { ruleTable } from '../rule-table'
import { HERE, NUMBER, ownAt, recorded } from './on-record'

const at = 'principal.filedWith'
const shell = { filingNumber: NUMBER }
ruleTable(emptyShell, {
  passes: [
    { when: 'the principal is on no record', draft: recorded('first'), gives: [] },
    { when: 'a number of blanks is none', draft: recorded('first', { filingNumber: ' ' }), gives: [] },
    { when: 'a provider holds it', draft: recorded('new-service', HERE), gives: [`passed ${at}`] },
    {
      when: 'a service is left under it',
      draft: recorded('new-access', shell, [{}, ownAt(null)]),
      gives: [`passed ${at}`],
    },
    { when: 'the principal is given up', draft: recorded('cancel-principal', shell), gives: [] },
  ],
  finds: [
    {
      when: 'a number, and neither a provider nor a service',
      draft: recorded('new-service', shell),
      gives: [`confirm ${at}`],
    },
    {
      when: 'the one service is another principal’s',
      draft: recorded(null, shell, [{ ...ownAt('other-provider'), ownedByPrincipal: false }]),
      gives: [`confirm ${at}`],
    },
  ],
  cannotTell: [],
})
