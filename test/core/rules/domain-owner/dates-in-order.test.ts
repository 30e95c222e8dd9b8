import { datesInOrder } from '../../../../electron/core/rules/domain-owner/dates-in-order'
import { aDraft, ruleTable } from '../rule-table'

const at = (key: string): string => `services[0].domains[0].${key}`
const dated = (dates: Partial<Record<'registeredOn' | 'expiresOn' | 'realNameVerifiedOn', string | null>>) =>
  aDraft((draft) => {
    Object.assign(draft.services[0]!.domains[0]!, dates)
  })

ruleTable(datesInOrder, {
  passes: [{ when: 'the days follow each other', gives: [`passed ${at('registeredOn')}`] }],
  finds: [
    {
      when: 'registered tomorrow',
      draft: dated({ registeredOn: '2026-11-25' }),
      gives: [`risk ${at('registeredOn')}`],
    },
    {
      when: 'ending before it began',
      draft: dated({ expiresOn: '2024-05-01' }),
      gives: [`risk ${at('expiresOn')}`],
    },
    {
      when: 'verified tomorrow',
      draft: dated({ realNameVerifiedOn: '2026-11-25' }),
      gives: [`risk ${at('realNameVerifiedOn')}`],
    },
  ],
  cannotTell: [
    { when: 'no day is given', draft: dated({ registeredOn: null, realNameVerifiedOn: null }), gives: [] },
  ],
})
