import { personalSameName } from '../../../../electron/core/rules/responsible-person/personal-same-name'
import { aPersonalDraft, PERSON, ruleTable } from '../rule-table'

const at = 'principal.responsible.name'

ruleTable(personalSameName, {
  passes: [
    { when: 'one person', draft: aPersonalDraft(), gives: [`passed ${at}`] },
    { when: 'an organisation', gives: [] },
  ],
  finds: [
    {
      when: 'another person',
      draft: aPersonalDraft((draft) => {
        draft.principal.responsible.name = '林样本'
      }),
      gives: [`block ${at}`],
      values: ['林样本'],
      mends: [`${at} = ${PERSON}`, 'principal.name = 林样本'],
    },
  ],
  cannotTell: [
    {
      when: 'no responsible person',
      draft: aPersonalDraft((draft) => {
        draft.principal.responsible.name = null
      }),
      gives: [`not-checked ${at}`],
    },
    {
      when: 'no principal',
      draft: aPersonalDraft((draft) => {
        draft.principal.name = null
      }),
      gives: [`not-checked ${at}`],
    },
  ],
})
