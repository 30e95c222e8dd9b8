import { supersededNumber } from '../../../../electron/core/rules/certificate/superseded-number'
import { aDraft, ruleTable } from '../rule-table'

const at = 'principal.certificate.number'
const numbered = (number: string | null, type: 'business-licence' | 'org-code' = 'business-licence') =>
  aDraft((draft) => {
    draft.principal.certificate.number = number
    draft.principal.certificate.type = type
  })

ruleTable(supersededNumber, {
  passes: [
    { when: 'a credit code', gives: [`passed ${at}`] },
    { when: 'another kind of certificate', draft: numbered('330100000000046', 'org-code'), gives: [] },
    {
      when: 'fifteen digits whose check fails: that is the other rule',
      draft: numbered('330100000000045'),
      gives: [`passed ${at}`],
    },
    { when: 'no number', draft: numbered(null), gives: [] },
  ],
  finds: [
    {
      when: 'a registration number of 15 digits',
      draft: numbered('330100000000046'),
      gives: [`risk ${at}`],
      values: ['330100000000046'],
    },
    { when: 'the same with spaces', draft: numbered('3301 0000 0000 046'), gives: [`risk ${at}`] },
  ],
  cannotTell: [{ when: 'before the credit code existed', asOf: '2015-09-30', gives: ['not-checked '] }],
})
