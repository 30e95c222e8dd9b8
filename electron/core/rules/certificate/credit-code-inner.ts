import { parseUnifiedCreditCode } from '../../values/unified-credit-code'
import { found, passed } from '../answers'
import { isPersonal } from '../people'
import type { Rule } from '../rule'

export const creditCodeInner: Rule = {
  id: 'certificate/credit-code-inner',
  family: 'certificate',
  top: 5,
  title: '信用代码里的组织机构代码也对得上',
  severity: 'hint',
  basis: 'credit-code-inner',
  explains:
    '整个代码的校验码对，里面第 9 至 17 位自己的校验码却不对，可能是两处一起抄错了。早年少数代码本来如此，所以只给提示。',
  // A citizen's number may pass the credit code's check by chance.
  appliesTo: ({ draft }) => !isPersonal(draft),
  check: ({ draft: { principal } }) => {
    const path = 'principal.certificate.number'
    const code = parseUnifiedCreditCode(principal.certificate.number ?? '')
    if (!code.ok) return []
    if (code.value.innerCheckPasses) return [passed(path)]
    return [
      found(
        path,
        `“${code.value.text}”的总校验码对得上，第 9 至 17 位自己的校验码却对不上。`,
        '对照执照把第 9 至 17 位再看一遍；一字不差就不用改。',
        { value: code.value.text },
      ),
    ]
  },
}
