import { provinceOfCode } from '../../reference/division-facts'
import { found, notChecked, passed } from '../answers'
import { isBlank } from '../blank'
import type { Rule } from '../rule'
import { filingProvince, isCancelling, NO_PROVINCE, provinceName } from '../filing-province'

const PATH = 'principal.region'

export const regionInProvince: Rule = {
  id: 'province/region-in-province',
  family: 'province',
  top: 3,
  title: '主体所属区域在备案省内',
  severity: 'block',
  basis: 'region-in-filing-province',
  explains: '所属区域的省与备案省必须是同一个。没有填区域，或代码不属于任何一个省时，这里不判断。',
  appliesTo: ({ draft }) => !isCancelling(draft) && !isBlank(draft.principal.region),
  check: ({ draft }, { facts }) => {
    const home = filingProvince(draft, facts)
    if (!home) return [notChecked(PATH, NO_PROVINCE)]
    const region = draft.principal.region ?? ''
    const own = /^\d{6}$/.test(region) ? provinceOfCode(region, facts) : null
    if (own === null) return [notChecked(PATH, `从区域代码“${region}”看不出是哪个省。`)]
    if (own === home.code) return [passed(PATH)]
    return [
      found(
        PATH,
        `主体所属区域“${region}”在${provinceName(own, facts)}，备案省是${home.name}，两者不是同一个省。`,
        '看清证件住所在哪个省：填错了区域就改区域，选错了备案省就改备案省。',
        { value: region },
      ),
    ]
  },
}
