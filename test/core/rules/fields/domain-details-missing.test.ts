import { domainDetailsMissing } from '../../../../electron/core/rules/fields/domain-details-missing'
import { aDraft, ruleTable } from '../rule-table'

const AT = 'services[0].domains[0]'
const all = (found: Record<string, string> = {}): string[] =>
  ['owner.name', 'owner.certificateNumber', 'registrar', 'expiresOn', 'realNameVerified'].map(
    (place) => `${found[place] ?? 'passed'} ${AT}.${place}`,
  )
const without = (change: object) =>
  aDraft(({ services }) => {
    Object.assign(services[0]!.domains[0]!, change)
  })
const owner = (change: object) =>
  aDraft(({ services }) => {
    Object.assign(services[0]!.domains[0]!.owner, change)
  })

ruleTable(domainDetailsMissing, {
  passes: [
    { when: 'all is given', gives: all() },
    { when: 'not verified is an answer too', draft: without({ realNameVerified: false }), gives: all() },
    { when: 'the day answers for the yes', draft: without({ realNameVerified: null }), gives: all() },
    {
      when: 'no domain is named: another rule says so',
      draft: without({ name: null, registrar: null }),
      gives: [],
    },
    {
      when: 'a filing is cancelled',
      draft: aDraft((draft) => {
        draft.filing.type = 'cancel-service'
        draft.services[0]!.domains[0]!.registrar = null
      }),
      gives: [],
    },
  ],
  finds: [
    { when: 'no owner', draft: owner({ name: null }), gives: all({ 'owner.name': 'risk' }) },
    {
      when: 'no number',
      draft: owner({ certificateNumber: null }),
      gives: all({ 'owner.certificateNumber': 'hint' }),
    },
    { when: 'no registrar', draft: without({ registrar: ' ' }), gives: all({ registrar: 'risk' }) },
    { when: 'no end', draft: without({ expiresOn: null }), gives: all({ expiresOn: 'risk' }) },
    {
      when: 'no answer and no day',
      draft: without({ realNameVerified: null, realNameVerifiedOn: null }),
      gives: all({ realNameVerified: 'risk' }),
    },
  ],
  cannotTell: [{ when: 'before the facts', asOf: '2017-01-01', gives: ['not-checked '] }],
})
