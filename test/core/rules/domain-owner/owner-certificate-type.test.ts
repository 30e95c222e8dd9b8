import type { CertificateType } from '../../../../electron/core/filing/vocabulary'
import { ownerCertificateType } from '../../../../electron/core/rules/domain-owner/owner-certificate-type'
import { aDraft, aPersonalDraft, COMPANY_NUMBER, ruleTable } from '../rule-table'

const at = 'services[0].domains[0].owner.certificateType'
const typed = (
  type: CertificateType | null,
  number: string | null,
  own: CertificateType | null = 'business-licence',
) =>
  aDraft((draft) => {
    Object.assign(draft.services[0]!.domains[0]!.owner, { certificateType: type, certificateNumber: number })
    draft.principal.certificate.type = own
  })

ruleTable(ownerCertificateType, {
  passes: [
    { when: 'the types are equal', draft: typed('business-licence', null), gives: [`passed ${at}`] },
    { when: 'a person owns the own domain', draft: aPersonalDraft(), gives: [`passed ${at}`] },
    {
      when: 'the person gave the type at the responsible person alone',
      draft: aPersonalDraft((draft) => {
        draft.principal.certificate.type = null
      }),
      gives: [`passed ${at}`],
    },
    {
      when: 'another owner is named: that is the other rule',
      draft: aDraft((draft) => {
        Object.assign(draft.services[0]!.domains[0]!.owner, {
          name: '林样本',
          certificateType: 'resident-id',
        })
      }),
      gives: [],
    },
  ],
  finds: [
    {
      when: 'the types differ',
      draft: typed('org-code', 'MA2TEXT1-6'),
      gives: [`risk ${at}`],
      values: ['组织机构代码证'],
    },
    {
      when: 'the types differ and no number is given',
      draft: typed('org-code', null),
      gives: [`risk ${at}`],
    },
    {
      when: 'the types differ, the number is one',
      draft: typed('uscc-cert', COMPANY_NUMBER),
      gives: [`hint ${at}`],
    },
    {
      when: 'a person owns it by passport',
      draft: aPersonalDraft((draft) => {
        Object.assign(draft.services[0]!.domains[0]!.owner, {
          certificateType: 'passport',
          certificateNumber: 'E00000001',
        })
      }),
      gives: [`risk ${at}`],
    },
  ],
  cannotTell: [
    { when: 'the owner has no type', gives: [] },
    { when: 'the principal has no type', draft: typed('business-licence', null, null), gives: [] },
    {
      when: 'an organisation without a type is not judged by its responsible person',
      draft: typed('resident-id', null, null),
      gives: [],
    },
    {
      when: 'the owner has no name',
      draft: aDraft((draft) => {
        Object.assign(draft.services[0]!.domains[0]!.owner, { name: null, certificateType: 'org-code' })
      }),
      gives: [],
    },
    {
      when: 'the principal has no name',
      draft: aDraft((draft) => {
        draft.principal.name = null
        draft.services[0]!.domains[0]!.owner.certificateType = 'org-code'
      }),
      gives: [],
    },
  ],
})
