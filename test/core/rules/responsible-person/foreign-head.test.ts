import type { PersonCertificateType } from '../../../../electron/core/filing/vocabulary'
import { foreignHead } from '../../../../electron/core/rules/responsible-person/foreign-head'
import { aDraft, aPersonalDraft, ruleTable } from '../rule-table'

const at = 'principal.responsible.certificate.type'
const head = (
  province: string | null,
  type: PersonCertificateType | null,
  number: string | null = 'E12345678',
  isLegalRepresentative: boolean | null = true,
) =>
  aDraft((draft) => {
    draft.filing.province = province
    Object.assign(draft.principal.responsible, { isLegalRepresentative })
    Object.assign(draft.principal.responsible.certificate, { type, number })
  })

ruleTable(foreignHead, {
  passes: [
    { when: 'a citizen', gives: [] },
    { when: 'a passport in 上海', draft: head('31', 'passport'), gives: [`passed ${at}`] },
    {
      when: 'somebody who is not the legal representative',
      draft: head('37', 'passport', 'E12345678', false),
      gives: [],
    },
    { when: 'nobody said whether he is', draft: head('37', 'passport', 'E12345678', null), gives: [] },
    { when: 'a person who files', draft: aPersonalDraft(), gives: [] },
    { when: 'no type and no number', draft: head('37', null, null), gives: [] },
  ],
  finds: [
    {
      when: 'a passport in 山东',
      draft: head('370000', 'passport'),
      gives: [`risk ${at}`],
      values: ['护照'],
      sure: ['medium'],
    },
    {
      when: 'a certificate that no pack names',
      draft: head('37', 'passport'),
      without: ['certificate-type/passport'],
      gives: [`risk ${at}`],
      values: ['passport'],
    },
    {
      when: 'a residence permit from Hong Kong in 河北, told by its number',
      draft: head('13', null, '810000199001010019'),
      gives: [`risk ${at}`],
    },
  ],
  cannotTell: [
    {
      when: 'a province of which nothing is known',
      draft: head('43', 'passport'),
      gives: [`not-checked ${at}`],
    },
    { when: 'no province', draft: head(null, 'taiwan-permit'), gives: [`not-checked ${at}`] },
  ],
})
