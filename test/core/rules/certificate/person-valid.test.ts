import { personValid } from '../../../../electron/core/rules/certificate/person-valid'
import { aDraft, aPersonalDraft, anotherPerson, ruleTable, type Page } from '../rule-table'

const at = 'principal.responsible.certificate.validUntil'
const until = (validUntil: string | null) =>
  aDraft((draft) => {
    draft.principal.responsible.certificate.validUntil = validUntil
  })
const emblem = (expiry: string): Page[] => [
  { slot: 'principal-person-emblem', kind: 'id-emblem', fields: { expiry } },
]

ruleTable(personValid, {
  passes: [
    { when: 'years are left', gives: [`passed ${at}`] },
    { when: 'long-term', draft: until('long-term'), gives: [`passed ${at}`] },
    {
      when: 'not typed, but read',
      draft: until(null),
      pages: emblem('2038.03.15'),
      gives: [`passed ${at}`],
      shows: ['2038.03.15'],
    },
    {
      when: 'not typed, read as long-term',
      draft: until(null),
      pages: emblem('长期'),
      gives: [`passed ${at}`],
      shows: ['长期'],
    },
    { when: 'a person’s card', draft: aPersonalDraft(), gives: [`passed ${at}`] },
    {
      when: 'a person gave the day at the principal',
      draft: aPersonalDraft((draft) => {
        draft.principal.responsible.certificate.validUntil = null
      }),
      gives: [],
    },
  ],
  finds: [
    { when: 'ended yesterday', draft: until('2026-11-23'), gives: [`block ${at}`] },
    { when: 'ends in a month', draft: until('2026-12-24'), gives: [`risk ${at}`] },
    {
      when: 'not typed, read as ended',
      draft: until(null),
      pages: emblem('2020.03.15'),
      gives: [`confirm ${at}`],
      shows: ['2020.03.15'],
      tells: ['主体负责人证件（图片上读到）有效期到 2020-03-15'],
    },
    {
      when: 'not typed, read as ending soon',
      draft: until(null),
      pages: emblem('2026.12.24'),
      gives: [`confirm ${at}`],
      shows: ['2026.12.24'],
      tells: ['不足 3 个月'],
    },
    {
      when: 'the service’s own person',
      draft: aDraft((draft) => {
        draft.services[0]!.responsible = {
          ...anotherPerson(),
          certificate: { type: 'resident-id', number: null, validUntil: '2020-01-01' },
        }
      }),
      gives: [`passed ${at}`, 'block services[0].responsible.certificate.validUntil'],
    },
  ],
  cannotTell: [
    { when: 'neither typed nor read', draft: until(null), gives: [`not-checked ${at}`] },
    {
      when: 'a person gave it nowhere',
      draft: aPersonalDraft((draft) => {
        draft.principal.certificate.validUntil = null
        draft.principal.responsible.certificate.validUntil = null
      }),
      gives: [`not-checked ${at}`],
    },
    {
      when: 'the day at the principal is not that of the service’s own person',
      draft: aPersonalDraft((draft) => {
        draft.services[0]!.responsible = {
          ...anotherPerson(),
          certificate: { type: 'resident-id', number: null, validUntil: null },
        }
      }),
      gives: [`passed ${at}`, 'not-checked services[0].responsible.certificate.validUntil'],
    },
    { when: 'read as no date', draft: until(null), pages: emblem('2o38'), gives: [`not-checked ${at}`] },
  ],
})
