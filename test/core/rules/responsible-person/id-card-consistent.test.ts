import { idCardConsistent } from '../../../../electron/core/rules/responsible-person/id-card-consistent'
import {
  aDraft,
  anotherPerson,
  aPersonalDraft,
  OTHER_NUMBER,
  PERSON_NUMBER,
  ruleTable,
  type Page,
} from '../rule-table'

const at = 'principal.responsible.certificate.number'
const card = (fields: Record<string, string>): Page[] => [
  { slot: 'principal-person-portrait', kind: 'id-portrait', fields },
]

const site = 'services[0].responsible.certificate.number'
const withSitePerson = (who: 'head' | 'other') =>
  aDraft((draft) => {
    draft.services[0]!.responsible = who === 'head' ? { ...draft.principal.responsible } : anotherPerson()
  })

ruleTable(idCardConsistent, {
  passes: [
    {
      when: 'all agree',
      pages: card({ birth: '1988年3月15日', gender: '男', idNumber: PERSON_NUMBER }),
      gives: [`passed ${at}`],
      shows: ['1988年3月15日', '男', PERSON_NUMBER],
    },
    {
      when: 'the card agrees with itself, and another number was typed',
      pages: card({ birth: '1992年7月20日', gender: '女', idNumber: OTHER_NUMBER }),
      gives: [`passed ${at}`],
    },
    { when: 'only the gender was read', pages: card({ gender: '男' }), gives: [`passed ${at}`] },
    {
      when: 'a person’s card as the principal’s certificate',
      draft: aPersonalDraft(),
      pages: card({ gender: '男' }).map((page) => ({ ...page, slot: 'principal-certificate' })),
      gives: [`passed ${at}`],
    },
    {
      when: 'a company’s licence slot holds a card',
      pages: card({ gender: '女' }).map((page) => ({ ...page, slot: 'principal-certificate' })),
      gives: [],
    },
    {
      when: 'the service names the head, whose card lies in the head’s slot',
      draft: withSitePerson('head'),
      pages: card({ gender: '男' }),
      gives: [`passed ${at}`, `passed ${site}`],
    },
    {
      when: 'the card of the service’s own person is missing',
      draft: withSitePerson('other'),
      pages: card({ gender: '男' }),
      gives: [`passed ${at}`],
    },
    {
      when: 'the card of the principal’s certificate is not the service’s person’s',
      draft: aPersonalDraft((draft) => {
        draft.services[0]!.responsible = anotherPerson()
      }),
      pages: card({ gender: '男' }).map((page) => ({ ...page, slot: 'principal-certificate' })),
      gives: [`passed ${at}`],
    },
    {
      when: 'the number was not read, but typed',
      pages: card({ birth: '1988年3月15日' }),
      gives: [`passed ${at}`],
    },
    { when: 'there is no card', gives: [] },
  ],
  finds: [
    {
      when: 'another birth date',
      pages: card({ birth: '1988年3月16日', gender: '男', idNumber: PERSON_NUMBER }),
      gives: [`confirm ${at}`],
      shows: ['1988年3月16日', '男', PERSON_NUMBER],
      tells: ['像是 1988-03-16，号码里是 1988-03-15'],
    },
    {
      when: 'another gender',
      pages: card({ gender: '女', idNumber: PERSON_NUMBER }),
      gives: [`confirm ${at}`],
      shows: ['女', PERSON_NUMBER],
    },
    {
      when: 'the service names the head and has a card of its own',
      draft: withSitePerson('head'),
      pages: [
        ...card({ gender: '男' }),
        { slot: 'service-person-portrait', kind: 'id-portrait', fields: { gender: '女' }, service: 0 },
      ],
      gives: [`passed ${at}`, `confirm ${site}`],
    },
  ],
  cannotTell: [
    {
      when: 'neither birth nor gender was read',
      pages: card({ idNumber: PERSON_NUMBER }),
      gives: [`not-checked ${at}`],
    },
    {
      when: 'no number anywhere',
      draft: aDraft((draft) => {
        draft.principal.responsible.certificate.number = null
      }),
      pages: card({ birth: '1988年3月15日' }),
      gives: [`not-checked ${at}`],
    },
  ],
})
