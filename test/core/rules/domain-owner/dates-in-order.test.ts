import { datesInOrder } from '../../../../electron/core/rules/domain-owner/dates-in-order'
import { aDraft, ruleTable } from '../rule-table'

const at = (key: string): string => `services[0].domains[0].${key}`
type Dates = Partial<Record<'registeredOn' | 'expiresOn' | 'realNameVerifiedOn', string | null>>
const dated = (dates: Dates) =>
  aDraft((draft) => {
    Object.assign(draft.services[0]!.domains[0]!, {
      registeredOn: null,
      expiresOn: null,
      realNameVerifiedOn: null,
      ...dates,
    })
  })

ruleTable(datesInOrder, {
  passes: [
    {
      when: 'the days follow each other',
      gives: ['registeredOn', 'expiresOn', 'realNameVerifiedOn'].map((key) => `passed ${at(key)}`),
    },
    {
      when: 'registered today',
      draft: dated({ registeredOn: '2026-11-24' }),
      gives: [`passed ${at('registeredOn')}`],
    },
    {
      when: 'verified today',
      draft: dated({ realNameVerifiedOn: '2026-11-24' }),
      gives: [`passed ${at('realNameVerifiedOn')}`],
    },
    { when: 'an end alone', draft: dated({ expiresOn: '2020-01-01' }), gives: [`passed ${at('expiresOn')}`] },
    {
      when: 'ending the day after it began',
      draft: dated({ registeredOn: '2024-05-01', expiresOn: '2024-05-02' }),
      gives: [`passed ${at('registeredOn')}`, `passed ${at('expiresOn')}`],
    },
    {
      when: 'verified before it was registered, with a template',
      draft: dated({ registeredOn: '2024-05-01', realNameVerifiedOn: '2023-01-01' }),
      gives: [`passed ${at('registeredOn')}`, `passed ${at('realNameVerifiedOn')}`],
    },
  ],
  finds: [
    {
      when: 'registered tomorrow',
      draft: dated({ registeredOn: '2026-11-25' }),
      values: ['2026-11-25'],
      gives: [`risk ${at('registeredOn')}`],
    },
    {
      when: 'ending on the day it began',
      draft: dated({ registeredOn: '2024-05-01', expiresOn: '2024-05-01' }),
      gives: [`passed ${at('registeredOn')}`, `risk ${at('expiresOn')}`],
    },
    {
      when: 'verified tomorrow',
      draft: dated({ realNameVerifiedOn: '2026-11-25' }),
      gives: [`risk ${at('realNameVerifiedOn')}`],
    },
    {
      when: 'a day that is none',
      draft: dated({ expiresOn: '2027-02-29' }),
      gives: [`risk ${at('expiresOn')}`],
    },
  ],
  cannotTell: [{ when: 'no day is given', draft: dated({}), gives: [] }],
})
