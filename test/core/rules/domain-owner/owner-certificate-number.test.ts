import { ownerCertificateNumber } from '../../../../electron/core/rules/domain-owner/owner-certificate-number'
import { aDraft, aPersonalDraft, ruleTable } from '../rule-table'

const at = 'services[0].domains[0].owner.certificateNumber'
const numbered = (number: string | null) =>
  aDraft((draft) => {
    draft.services[0]!.domains[0]!.owner.certificateNumber = number
  })

ruleTable(ownerCertificateNumber, {
  passes: [
    { when: 'the numbers are equal', gives: [`passed ${at}`] },
    { when: 'only case and spaces differ', draft: numbered('91330106 ma2text16p'), gives: [`passed ${at}`] },
    ...(['owner', 'principal'] as const).map((who) => ({
      when: `the ${who} has no name`,
      draft: aDraft((draft) => {
        if (who === 'owner') draft.services[0]!.domains[0]!.owner.name = null
        else draft.principal.name = null
      }),
      gives: [`passed ${at}`],
    })),
    { when: 'a person owns the own domain', draft: aPersonalDraft(), gives: [`passed ${at}`] },
    {
      when: 'another owner is named: that is the other rule',
      draft: aDraft((draft) => {
        draft.services[0]!.domains[0]!.owner = {
          name: '林样本',
          certificateType: null,
          certificateNumber: '330106199207203026',
          relation: null,
        }
      }),
      gives: [],
    },
  ],
  finds: [
    {
      when: 'one character differs',
      draft: numbered('91330106MA2TEXT16Q'),
      gives: [`block ${at}`],
      values: ['91330106MA2TEXT16Q'],
    },
    {
      when: 'the organisation code of a credit code that lacks its end',
      draft: aDraft((draft) => {
        draft.principal.certificate.number = '91330106MA2TEXT16'
        draft.services[0]!.domains[0]!.owner.certificateNumber = 'MA2TEXT1-6'
      }),
      gives: [`block ${at}`],
    },
    { when: 'the organisation code of another', draft: numbered('MA2TEXT1-7'), gives: [`block ${at}`] },
    {
      when: 'the old organisation code stands for the credit code',
      draft: numbered('MA2TEXT1-6'),
      gives: [`risk ${at}`],
      values: ['MA2TEXT1-6'],
    },
  ],
  cannotTell: [
    { when: 'no number is given', draft: numbered(null), gives: [`not-checked ${at}`] },
    {
      when: 'the principal has no number',
      draft: aDraft((draft) => {
        draft.principal.certificate.number = null
      }),
      gives: [`not-checked ${at}`],
    },
  ],
})
