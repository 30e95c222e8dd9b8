import { parseUnifiedCreditCode } from '../../values/unified-credit-code'
import { found, passed } from '../answers'
import type { Rule } from '../rule'

export const creditCodeCategory: Rule = {
  id: 'certificate/credit-code-category',
  family: 'certificate',
  top: 5,
  title: '统一社会信用代码与主办单位性质相符',
  severity: 'block',
  basis: 'credit-code-category',
  reads: ['principal-type/…', 'credit-code-category/…'],
  explains:
    '代码前两位说明登记的类别，例如 91 企业、12 事业单位，要与所选性质相符。代码本身不对时由另一条规则说。',
  check: ({ draft: { principal } }, { facts }) => {
    const path = 'principal.certificate.number'
    const code = parseUnifiedCreditCode(principal.certificate.number ?? '')
    const fact = facts.principalType(principal.nature)
    if (!code.ok || !fact || fact.value.creditCodePrefixes.length === 0) return []
    const { category } = code.value
    if (fact.value.creditCodePrefixes.includes(category)) return [passed(path, [], fact)]
    const meaning = facts.creditCodeCategory(category)?.value.name ?? '其他类别'
    return [
      found(
        path,
        `代码以 ${category} 开头，是“${meaning}”的代码，所选性质是“${fact.value.name}”。`,
        '核对主办单位性质与证件号码，改正其中一个。',
        { fact },
      ),
    ]
  },
}
