import { idCardConsistent } from '../../../../electron/core/rules/responsible-person/id-card-consistent'
import { aDraft, PERSON_NUMBER, ruleTable, type Page } from '../rule-table'

const at = 'principal.responsible.certificate.number'
const card = (fields: Record<string, string>): Page[] => [
  { slot: 'principal-person-portrait', kind: 'id-portrait', fields },
]

ruleTable(idCardConsistent, {
  passes: [
    {
      when: 'all agree',
      pages: card({ birth: '1988年3月15日', gender: '男', idNumber: PERSON_NUMBER }),
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
    },
    {
      when: 'another gender',
      pages: card({ gender: '女', idNumber: PERSON_NUMBER }),
      gives: [`confirm ${at}`],
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
