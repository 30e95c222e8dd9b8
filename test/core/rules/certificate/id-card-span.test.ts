import { idCardSpan } from '../../../../electron/core/rules/certificate/id-card-span'
import { aDraft, ruleTable, type Page } from '../rule-table'

const at = 'principal.responsible.certificate.validUntil'
const emblem = (validFrom: string, expiry: string): Page[] => [
  { slot: 'principal-person-emblem', kind: 'id-emblem', fields: { validFrom, expiry } },
]
const aged = (number: string) =>
  aDraft((draft) => {
    draft.principal.responsible.certificate.number = number
  })

ruleTable(idCardSpan, {
  passes: [
    { when: 'twenty years at thirty', pages: emblem('2018.03.15', '2038.03.15'), gives: [`passed ${at}`] },
    { when: 'ten years at twenty', pages: emblem('2008.06.01', '2018.06.01'), gives: [`passed ${at}`] },
    {
      when: 'long-term at fifty',
      draft: aged('11010519491231002X'),
      pages: emblem('2010.06.01', '长期'),
      gives: [`passed ${at}`],
    },
    {
      when: 'twenty years from a leap day',
      pages: emblem('2016.02.29', '2036.02.29'),
      gives: [`passed ${at}`],
    },
    {
      when: 'any known span where the age is unknown',
      draft: aged('不详'),
      pages: emblem('2018.03.15', '2028.03.15'),
      gives: [`passed ${at}`],
    },
  ],
  finds: [
    { when: 'fifteen years', pages: emblem('2018.03.15', '2033.03.15'), gives: [`confirm ${at}`] },
    { when: 'another day of the year', pages: emblem('2018.03.15', '2038.03.16'), gives: [`confirm ${at}`] },
    { when: 'ten years at thirty', pages: emblem('2018.03.15', '2028.03.15'), gives: [`confirm ${at}`] },
    { when: 'long-term at thirty', pages: emblem('2018.03.15', '长期'), gives: [`confirm ${at}`] },
  ],
  cannotTell: [
    { when: 'the side was not read', gives: [] },
    {
      when: 'a day was not read',
      pages: [{ slot: 'principal-person-emblem', kind: 'id-emblem', fields: { expiry: '2038.03.15' } }],
      gives: [],
    },
  ],
})
