import { parseRegistrationNumber15 } from '../../values/registration-number-15'
import { found, passed } from '../answers'
import { isBlank } from '../blank'
import type { Rule } from '../rule'

export const supersededNumber: Rule = {
  id: 'certificate/superseded-number',
  family: 'certificate',
  top: 5,
  title: '营业执照用的是统一社会信用代码',
  severity: 'risk',
  basis: 'registration-number-superseded',
  explains:
    '15 位工商注册号已被 18 位统一社会信用代码取代，首次备案要用新执照上的代码。早先用旧号码备过案的，新增和变更仍要与备案系统里的号码一致，所以只给风险。',
  appliesTo: ({ draft }) => draft.principal.certificate.type === 'business-licence',
  check: ({ draft: { principal } }) => {
    const path = 'principal.certificate.number'
    const { number } = principal.certificate
    if (isBlank(number)) return []
    if (!parseRegistrationNumber15(number).ok) return [passed(path)]
    return [
      found(
        path,
        `“${number}”是 15 位工商注册号，已被 18 位统一社会信用代码取代。`,
        '首次备案改填执照上的统一社会信用代码；早先用旧号码备过案的，先核对备案系统里是哪一个。',
        { value: number },
      ),
    ]
  },
}
