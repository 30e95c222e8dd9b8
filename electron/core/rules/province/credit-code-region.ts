import { provinceOfCode } from '../../reference/division-facts'
import { parseUnifiedCreditCode } from '../../values/unified-credit-code'
import { found, notChecked, passed } from '../answers'
import { isOrganisation } from '../people'
import type { Rule } from '../rule'
import { licencePlaces, typedPlace } from '../certificate-place'
import { filingProvince, isCancelling, NO_PROVINCE, provinceName } from '../filing-province'

const PATH = 'principal.certificate.number'
/** Registered with the national authority: tells no province. */
const NATIONAL = '100000'

export const creditCodeRegion: Rule = {
  id: 'province/credit-code-region',
  family: 'province',
  top: 3,
  title: '信用代码的登记机关在备案省内',
  severity: 'risk',
  basis: 'credit-code-region',
  reads: ['divisions/…'],
  explains:
    '信用代码第 3 至 8 位是登记机关的区划代码，一经赋码不再变，企业迁走也不变，所以只是旁证：住所在备案省内时只请你确认，住所认不出省份时给风险，住所已在外省时不重复提示。国家级登记（100000）不看省份。',
  appliesTo: ({ draft }) => isOrganisation(draft) && !isCancelling(draft),
  check: (filing, { facts }) => {
    const code = parseUnifiedCreditCode(filing.draft.principal.certificate.number ?? '')
    if (!code.ok) return [notChecked(PATH, '证件号码没有填，或不是有效的统一社会信用代码。')]
    const { region } = code.value
    if (region === NATIONAL) return [passed(PATH)]
    const home = filingProvince(filing.draft, facts)
    if (!home) return [notChecked(PATH, NO_PROVINCE)]
    const own = provinceOfCode(region, facts)
    if (own === null)
      return [
        found(
          PATH,
          `信用代码第 3 至 8 位“${region}”不属于已知的任何一个省。`,
          '对照证件核对这几位；与证件一致就不用改。',
          { severity: 'hint', value: region },
        ),
      ]
    if (own === home.code) return [passed(PATH)]
    const lies = typedPlace(filing, facts) ?? licencePlaces(filing, facts)[0]?.place ?? null
    const at = provinceName(own, facts)
    if (lies?.province === home.code)
      return [
        found(
          PATH,
          `信用代码的登记机关在${at}，证件住所在${home.name}。从${at}迁来的单位会这样。`,
          '迁移过就不用改；没有迁移过，对照证件核对信用代码和住所。',
          { severity: 'confirm', value: region },
        ),
      ]
    if (lies) return [notChecked(PATH, '证件住所不在备案省，已按住所判断。')]
    return [
      found(
        PATH,
        `信用代码的登记机关在${at}，备案省是${home.name}，又认不出证件住所在哪个省。`,
        `照证件填写住所。住所在${at}的，改在${at}备案；从${at}迁到${home.name}的不用改。`,
        { value: region },
      ),
    ]
  },
}
