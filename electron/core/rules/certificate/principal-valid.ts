import { notChecked } from '../answers'
import { isPersonal } from '../people'
import { plannedDay } from '../planned-day'
import type { Rule } from '../rule'
import { validityAnswer } from './validity'

export const principalValid: Rule = {
  id: 'certificate/principal-valid',
  family: 'certificate',
  top: 5,
  title: '主体证件在有效期内',
  severity: 'block',
  basis: 'certificate-valid',
  explains: '按计划提交的那一天判断：过期会挡住打包，剩余不足 3 个月给风险，长期有效直接通过。',
  // A person's own card is the responsible person's, which has a rule of its own.
  appliesTo: ({ draft }) => !isPersonal(draft) || draft.principal.certificate.validUntil !== null,
  check: (filing, context) => {
    const path = 'principal.certificate.validUntil'
    const until = filing.draft.principal.certificate.validUntil
    if (until === null) return [notChecked(path, '主体证件的有效期还没有填。')]
    return [validityAnswer(path, '主体证件', until, plannedDay(filing, context), context)]
  },
}
