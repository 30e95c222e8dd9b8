import { personalForeigner } from '../../../../electron/core/rules/responsible-person/personal-foreigner'
import { aDraft, aPersonalDraft, ruleTable } from '../rule-table'

const at = 'principal.responsible.certificate.type'
const foreigner = (province: string | null) =>
  aPersonalDraft((draft) => {
    draft.filing.province = province
    draft.principal.responsible.certificate.type = 'passport'
  })

ruleTable(personalForeigner, {
  passes: [
    { when: 'a citizen', draft: aPersonalDraft(), gives: [] },
    { when: 'a passport in 四川', draft: foreigner('51'), gives: [`passed ${at}`] },
    {
      when: 'a company, whatever its head carries',
      draft: aDraft((draft) => {
        draft.filing.province = '13'
        draft.principal.responsible.certificate.type = 'passport'
      }),
      gives: [],
    },
    {
      when: 'the type stands at the principal alone',
      draft: aPersonalDraft((draft) => {
        draft.filing.province = '51'
        draft.principal.certificate.type = 'passport'
        Object.assign(draft.principal.responsible.certificate, { type: null, number: null })
      }),
      gives: [`passed ${at}`],
    },
    {
      when: 'no type anywhere',
      draft: aPersonalDraft((draft) => {
        draft.principal.certificate.type = null
        Object.assign(draft.principal.responsible.certificate, { type: null, number: null })
      }),
      gives: [],
    },
  ],
  finds: [
    {
      when: 'a passport in 河北',
      draft: foreigner('13'),
      gives: [`block ${at}`],
      tells: ['证件是“护照”'],
      values: ['护照'],
    },
    {
      when: 'a certificate that no pack names',
      draft: foreigner('13'),
      without: ['certificate-type/passport'],
      gives: [`block ${at}`],
      values: ['passport'],
    },
    { when: 'a passport in 福建, from one source', draft: foreigner('35'), gives: [`risk ${at}`] },
  ],
  cannotTell: [
    { when: 'a province of which nothing is known', draft: foreigner('33'), gives: [`not-checked ${at}`] },
    { when: 'no province', draft: foreigner(null), gives: [`not-checked ${at}`] },
  ],
})
