import { personalSameNumber } from '../../../../electron/core/rules/responsible-person/personal-same-number'
import { aPersonalDraft, OTHER_NUMBER, PERSON_NUMBER, ruleTable } from '../rule-table'

const at = 'principal.responsible.certificate.number'
const numbered = (number: string | null) =>
  aPersonalDraft((draft) => {
    draft.principal.responsible.certificate.number = number
  })

ruleTable(personalSameNumber, {
  passes: [
    { when: 'one number', draft: aPersonalDraft(), gives: [`passed ${at}`] },
    { when: 'an organisation', gives: [] },
  ],
  finds: [
    {
      when: 'another number',
      draft: numbered(OTHER_NUMBER),
      gives: [`block ${at}`],
      values: [OTHER_NUMBER],
      mends: [`${at} = ${PERSON_NUMBER}`, `principal.certificate.number = ${OTHER_NUMBER}`],
    },
  ],
  cannotTell: [{ when: 'one is missing', draft: numbered(null), gives: [`not-checked ${at}`] }],
})
