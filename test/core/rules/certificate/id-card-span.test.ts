import { idCardSpan } from '../../../../electron/core/rules/certificate/id-card-span'
import { aDraft, anotherPerson, aPersonalDraft, PERSON_NUMBER, ruleTable, type Page } from '../rule-table'

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
      shows: ['2010.06.01', '长期'],
    },
    {
      when: 'ten years on the sixteenth birthday',
      pages: emblem('2004.03.15', '2014.03.15'),
      gives: [`passed ${at}`],
    },
    { when: 'five years the day before', pages: emblem('2004.03.14', '2009.03.14'), gives: [`passed ${at}`] },
    {
      when: 'twenty years on the twenty-sixth birthday',
      pages: emblem('2014.03.15', '2034.03.15'),
      gives: [`passed ${at}`],
    },
    {
      when: 'long-term on the forty-sixth birthday',
      pages: emblem('2034.03.15', '长期'),
      gives: [`passed ${at}`],
    },
    {
      when: 'five years from a leap day until the day before',
      pages: emblem('2004.02.29', '2009.02.28'),
      gives: [`passed ${at}`],
    },
    {
      when: 'five years from a leap day until the day after',
      pages: emblem('2004.02.29', '2009.03.01'),
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
    {
      when: 'fifteen years',
      pages: emblem('2018.03.15', '2033.03.15'),
      gives: [`confirm ${at}`],
      tells: ['主体负责人身份证的起止日期', '不是 5、10、20 年。'],
      shows: ['2018.03.15', '2033.03.15'],
    },
    {
      when: 'the first of March from another day than a leap day',
      pages: emblem('2018.03.15', '2038.03.01'),
      gives: [`confirm ${at}`],
    },
    {
      when: 'two days after a leap day',
      pages: emblem('2004.02.29', '2009.03.02'),
      gives: [`confirm ${at}`],
    },
    { when: 'another day of the year', pages: emblem('2018.03.15', '2038.03.16'), gives: [`confirm ${at}`] },
    {
      when: 'ten years at thirty',
      pages: emblem('2018.03.15', '2028.03.15'),
      gives: [`confirm ${at}`],
      tells: ['领证时 30 岁，有效期应是 20 年，读到的是 10 年。'],
    },
    {
      when: 'long-term at thirty',
      pages: emblem('2018.03.15', '长期'),
      gives: [`confirm ${at}`],
      tells: ['有效期应是 20 年，读到的是长期。'],
    },
    {
      when: 'twenty years at sixty',
      draft: aged('11010519491231002X'),
      pages: emblem('2010.06.01', '2030.06.01'),
      gives: [`confirm ${at}`],
      tells: ['有效期应是长期，读到的是 20 年。'],
    },
    {
      when: 'ten years at thirty of a person who gave the number at the principal',
      draft: aPersonalDraft((draft) => {
        draft.principal.responsible.certificate.number = null
      }),
      pages: [
        {
          slot: 'principal-certificate',
          kind: 'id-emblem',
          fields: { validFrom: '2018.03.15', expiry: '2028.03.15' },
        },
      ],
      gives: [`confirm ${at}`],
    },
    {
      when: 'ten years at thirty of the service’s own person, whose head is younger',
      draft: aDraft((draft) => {
        draft.principal.responsible.certificate.number = '330106200601011011'
        draft.services[0]!.responsible = anotherPerson('林样本', PERSON_NUMBER)
      }),
      pages: [
        {
          slot: 'service-person-emblem',
          kind: 'id-emblem',
          fields: { validFrom: '2018.03.15', expiry: '2028.03.15' },
          service: 0,
        },
      ],
      gives: ['confirm services[0].responsible.certificate.validUntil'],
      tells: ['网站负责人身份证的'],
    },
  ],
  cannotTell: [
    { when: 'the side was not read', gives: [] },
    {
      when: 'the first day was not read',
      pages: [{ slot: 'principal-person-emblem', kind: 'id-emblem', fields: { expiry: '2038.03.15' } }],
      gives: [],
    },
    {
      when: 'the last day was not read',
      pages: [{ slot: 'principal-person-emblem', kind: 'id-emblem', fields: { validFrom: '2018.03.15' } }],
      gives: [],
    },
    {
      when: 'a company’s licence slot holds the card',
      pages: [
        {
          slot: 'principal-certificate',
          kind: 'id-emblem',
          fields: { validFrom: '2018.03.15', expiry: '2028.03.15' },
        },
      ],
      gives: [],
    },
  ],
})
