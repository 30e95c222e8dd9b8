import { personalSiteResponsible } from '../../../../electron/core/rules/responsible-person/personal-site-responsible'
import { aPersonalDraft, anotherPerson, ruleTable } from '../rule-table'

const at = 'services[0].responsible'

ruleTable(personalSiteResponsible, {
  passes: [
    { when: 'nobody else is named', draft: aPersonalDraft(), gives: [`passed ${at}`] },
    {
      when: 'the same person is named',
      draft: aPersonalDraft((draft) => {
        draft.services[0]!.responsible = { ...draft.principal.responsible }
      }),
      gives: [`passed ${at}`],
    },
    { when: 'an organisation', gives: [] },
  ],
  finds: [
    {
      when: 'another person',
      draft: aPersonalDraft((draft) => {
        draft.services[0]!.responsible = anotherPerson()
      }),
      gives: [`risk ${at}`],
      tells: ['“林样本”'],
    },
    {
      when: 'another number without a name',
      draft: aPersonalDraft((draft) => {
        draft.services[0]!.responsible = { ...anotherPerson(), name: null }
      }),
      gives: [`risk ${at}`],
      tells: ['“未填”'],
    },
  ],
  cannotTell: [
    {
      when: 'neither name nor number is given',
      draft: aPersonalDraft((draft) => {
        draft.services[0]!.responsible = {
          ...anotherPerson(),
          name: null,
          certificate: { type: null, number: null, validUntil: null },
        }
      }),
      gives: [`not-checked ${at}`],
    },
  ],
})
