import type { SoleProprietor } from '../../reference/fact-values'
import { parseUnifiedCreditCode } from '../../values/unified-credit-code'
import { found, notChecked } from '../answers'
import type { Rule } from '../rule'

const SOLE_PROPRIETOR = '92'

/** What a province's word means for the person. */
const HANDLING = {
  enterprise: '按企业备案',
  enterprise_legal_rep_only: '按企业备案，负责人须是经营者本人',
  enterprise_with_seal_required: '按企业备案，须有公章',
  enterprise_name_and_seal_required: '按企业备案，须有字号和公章',
  enterprise_no_name_allowed: '按企业备案，没有字号也可以',
  named_enterprise_unnamed_personal: '有字号的按企业备案，没有字号的按个人备案',
  unnamed_personal: '没有字号的按个人备案',
} satisfies Record<SoleProprietor, string>

export const soleProprietor: Rule = {
  id: 'certificate/sole-proprietor',
  family: 'certificate',
  top: 5,
  title: '个体工商户按备案省的办法备案',
  severity: 'hint',
  basis: 'sole-proprietor',
  reads: ['provincial/organization.soleProprietor'],
  explains: '代码以 92 开头的是个体工商户。有没有字号和公章、按企业还是按个人，各省不同，列出备案省的办法。',
  check: ({ draft }, { facts }) => {
    const path = 'principal.nature'
    const code = parseUnifiedCreditCode(draft.principal.certificate.number ?? '')
    if (!code.ok || code.value.category !== SOLE_PROPRIETOR) return []
    const fact = facts.provincial(draft.filing.province, 'organization.soleProprietor')
    if (!fact) return [notChecked(path, '没有查到备案省对个体工商户的办法。')]
    return [
      found(
        path,
        `这是个体工商户，备案省的办法是：${HANDLING[fact.value]}。${fact.note ?? ''}`,
        '对照这个办法看性质、名称和印章。',
        { fact },
      ),
    ]
  },
}
