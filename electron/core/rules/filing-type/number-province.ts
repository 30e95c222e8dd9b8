import { found, notChecked, passed } from '../answers'
import { isBlank } from '../blank'
import type { Rule } from '../rule'
import { typedNumbers } from './filing-numbers'

export const numberProvince: Rule = {
  id: 'filing-type/number-province',
  family: 'filing-type',
  top: 10,
  title: '备案号开头的简称与备案省相符',
  severity: 'confirm',
  basis: 'filing-number-province',
  reads: ['province/…'],
  explains:
    '备案号由主体所在省的管局发放，开头的字是这个省的简称。与备案省不同时，请你核对号码和备案省。服务在别的主体名下的不看。',
  check: (filing, { facts }) => {
    const { province } = filing.draft.filing
    return typedNumbers(filing, facts).flatMap(({ path, typed, number, service, what }) => {
      if (!number.ok || number.value.scheme === 'police') return []
      if (service !== null && filing.draft.services[service]?.ownedByPrincipal === false) return []
      if (isBlank(province)) return [notChecked(path, '备案省还没有选，无法比对。')]
      if (number.value.province === province.slice(0, 2)) return [passed(path)]
      const name = (code: string): string => facts.province(code)?.value.shortName ?? code
      return [
        found(
          path,
          `${what}“${typed}”是${name(number.value.province)}发的，备案省选的是${name(province)}。`,
          '核对号码和备案省；主体确已迁到别的省，先到原来的省注销，再重新备案。',
          { value: typed },
        ),
      ]
    })
  },
}
