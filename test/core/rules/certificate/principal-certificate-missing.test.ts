import { principalCertificateMissing } from '../../../../electron/core/rules/certificate/principal-certificate-missing'
import { aDraft, aPersonalDraft, ruleTable } from '../rule-table'

ruleTable(principalCertificateMissing, {
  passes: [
    { when: 'the licence is there', pages: [{ slot: 'principal-certificate' }], gives: ['passed materials'] },
    { when: 'a person has none', draft: aPersonalDraft(), gives: [] },
  ],
  finds: [
    {
      when: 'nothing is there',
      gives: ['block materials'],
      tells: ['还没有营业执照（'],
      slots: ['principal-certificate'],
    },
    {
      when: 'nothing is there, and no type is chosen',
      draft: aDraft((draft) => {
        draft.principal.certificate.type = null
      }),
      gives: ['block materials'],
      tells: ['还没有主体证件。'],
    },
    { when: 'only other slots are filled', pages: [{ slot: 'other' }], gives: ['block materials'] },
  ],
  cannotTell: [
    {
      when: 'no nature is chosen',
      draft: aDraft((draft) => {
        draft.principal.nature = null
      }),
      gives: [],
    },
  ],
})
