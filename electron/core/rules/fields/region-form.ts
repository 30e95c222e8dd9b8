import { dataOf } from '../../reference/domains-facts'
import { regionFormSchema } from '../../reference/fields-facts'
import { found, passed } from '../answers'
import { isBlank } from '../blank'
import type { Rule } from '../rule'

const PATH = 'principal.region'

export const regionForm: Rule = {
  id: 'fields/region-form',
  family: 'fields',
  top: null,
  title: '所属区域选到区县',
  severity: 'risk',
  basis: 'region-form',
  explains:
    '所属区域是 6 位区划代码，选到区县；以 00 结尾的只到市或省，不设区县的市除外。属不属于备案省由跨省一类的规则检查。',
  appliesTo: ({ draft }) => !isBlank(draft.principal.region),
  check: ({ draft }, { facts }) => {
    const region = draft.principal.region ?? ''
    const undivided = dataOf(facts, 'region-form', regionFormSchema)?.undivided ?? []
    if (!/^\d{6}$/.test(region))
      return [
        found(PATH, `所属区域“${region}”不是 6 位区划代码。`, '重新选择省、市和区县。', { value: region }),
      ]
    if (region.endsWith('00') && !undivided.includes(region))
      return [
        found(
          PATH,
          `所属区域“${region}”只到${region.endsWith('0000') ? '省' : '市'}，没有选到区县。`,
          '选到证件住所所在的区县。',
          {
            value: region,
          },
        ),
      ]
    return [passed(PATH)]
  },
}
