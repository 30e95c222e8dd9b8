import { idSidesMissing } from '../../../../electron/core/rules/certificate/id-sides-missing'
import { aDraft, anotherPerson, aPersonalDraft, ruleTable, type Page } from '../rule-table'

const both: Page[] = [{ slot: 'principal-person-portrait' }, { slot: 'principal-person-emblem' }]
const withOther = aDraft((draft) => {
  draft.services[0]!.responsible = anotherPerson()
})

ruleTable(idSidesMissing, {
  passes: [
    { when: 'both sides are there', pages: both, gives: ['passed materials'] },
    {
      when: 'one file holds both sides',
      pages: [
        { slot: 'principal-person-portrait', kind: 'id-portrait' },
        { slot: 'principal-person-portrait', kind: 'id-emblem' },
      ],
      gives: ['passed materials'],
    },
    {
      when: 'the emblem’s file holds both sides',
      pages: [
        { slot: 'principal-person-emblem', kind: 'id-emblem' },
        { slot: 'principal-person-emblem', kind: 'id-portrait', of: 0 },
      ],
      gives: ['passed materials'],
    },
    {
      when: 'a person’s card as the principal’s certificate',
      draft: aPersonalDraft(),
      pages: [
        { slot: 'principal-certificate', kind: 'id-portrait' },
        { slot: 'principal-certificate', kind: 'id-emblem' },
      ],
      gives: ['passed materials'],
    },
    {
      when: 'a passport has one page',
      draft: aDraft((draft) => {
        draft.principal.responsible.certificate.type = 'passport'
      }),
      pages: both.slice(0, 1),
      gives: ['passed materials'],
    },
    {
      when: 'the service names the same person',
      draft: aDraft((draft) => {
        draft.services[0]!.responsible = { ...draft.principal.responsible }
      }),
      pages: both,
      gives: ['passed materials'],
    },
    {
      when: 'the service names another, whose card is there',
      draft: withOther,
      pages: [
        ...both,
        { slot: 'service-person-portrait', service: 0 },
        { slot: 'service-person-emblem', service: 0 },
      ],
      gives: ['passed materials', 'passed materials'].slice(0, 1),
    },
  ],
  finds: [
    {
      when: 'both sides are missing',
      gives: ['block materials', 'block materials'],
      tells: ['主体负责人证件的人像面。', '主体负责人证件的国徽面。'],
      slots: ['principal-person-portrait', 'principal-person-emblem'],
    },
    {
      when: 'the emblem side is missing',
      pages: both.slice(0, 1),
      gives: ['block materials'],
      tells: ['国徽面。'],
      slots: ['principal-person-emblem'],
    },
    {
      when: 'the portrait’s file shows that side alone',
      pages: [{ slot: 'principal-person-portrait', kind: 'id-portrait' }],
      gives: ['block materials'],
      tells: ['国徽面。'],
    },
    {
      when: 'the emblem’s file shows that side alone',
      pages: [{ slot: 'principal-person-emblem', kind: 'id-emblem' }],
      gives: ['block materials'],
      tells: ['人像面。'],
    },
    {
      when: 'a company’s licence slot holds the head’s card',
      pages: [
        { slot: 'principal-certificate', kind: 'id-portrait' },
        { slot: 'principal-certificate', kind: 'id-emblem' },
      ],
      gives: ['block materials', 'block materials'],
    },
    {
      when: 'a person who files hands in only the own card',
      draft: aPersonalDraft((draft) => {
        draft.services[0]!.responsible = anotherPerson()
      }),
      pages: [
        { slot: 'principal-certificate', kind: 'id-portrait' },
        { slot: 'principal-certificate', kind: 'id-emblem' },
      ],
      gives: ['passed materials', 'block materials', 'block materials'],
    },
    {
      when: 'the card of the service’s own person is missing',
      draft: withOther,
      pages: both,
      gives: ['passed materials', 'block materials', 'block materials'],
      tells: ['网站负责人证件的人像面（第 1 个服务）。'],
    },
    {
      when: 'it lies in another service’s slot',
      draft: aDraft((draft) => {
        draft.services.push({ ...draft.services[0]!, responsible: anotherPerson() })
      }),
      pages: [
        ...both,
        { slot: 'service-person-portrait', service: 0 },
        { slot: 'service-person-emblem', service: 0 },
      ],
      gives: ['passed materials', 'block materials', 'block materials'],
    },
  ],
  cannotTell: [{ when: 'before the list of refusals', asOf: '2017-12-31', gives: ['not-checked '] }],
})
