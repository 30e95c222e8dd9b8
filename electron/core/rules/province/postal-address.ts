import { cityOfCode, placeOf } from '../../reference/division-facts'
import { found, notChecked, passed } from '../answers'
import { isBlank } from '../blank'
import type { Rule } from '../rule'
import { filingProvince, isCancelling, NO_PROVINCE, provinceName } from '../filing-province'

const PATH = 'principal.postalAddress'

export const postalAddress: Rule = {
  id: 'province/postal-address',
  family: 'province',
  top: 3,
  title: '通信地址在备案省与所选的市内',
  severity: 'risk',
  basis: 'postal-address-in-region',
  reads: ['divisions/…'],
  explains:
    '通信地址写了省市时，要与备案省和所属区域的市一致；没有写省市的（有的表单把省市分开填）不判断。区县常有撤并，不比较。',
  appliesTo: ({ draft }) => !isCancelling(draft) && !isBlank(draft.principal.postalAddress),
  check: ({ draft }, { facts }) => {
    const address = draft.principal.postalAddress ?? ''
    const home = filingProvince(draft, facts)
    if (!home) return [notChecked(PATH, NO_PROVINCE)]
    const place = placeOf(address, facts)
    if (!place) return [notChecked(PATH, '通信地址没有写省市，或认不出省市。')]
    if (place.province !== home.code)
      return [
        found(
          PATH,
          `通信地址“${address}”在${provinceName(place.province, facts)}，备案省是${home.name}。`,
          `改成在${home.name}的真实通信地址；选错了备案省的，改备案省。`,
          { value: address },
        ),
      ]
    const region = draft.principal.region ?? ''
    const chosen = /^\d{6}$/.test(region) ? cityOfCode(region, facts) : null
    if (chosen === null || place.city === null || chosen === place.city) return [passed(PATH)]
    return [
      found(
        PATH,
        `通信地址“${address}”与所属区域“${region}”不在同一个市。`,
        '把所属区域选成通信地址所在的区县，或改通信地址。',
        { value: address },
      ),
    ]
  },
}
