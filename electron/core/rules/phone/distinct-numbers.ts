import { phoneKey } from '../../values/phone-number'
import { found, notChecked, passed } from '../answers'
import { isOrganisation } from '../people'
import type { Answer, Filing, Rule, RuleContext } from '../rule'
import { isHead } from '../same-person'
import { numbersOf, type PlacedNumber } from './numbers'

const keyAt = (numbers: readonly PlacedNumber[], path: string): string | null => {
  const phone = numbers.find(({ owner }) => owner.path === path)?.phone
  return phone?.ok ? phoneKey(phone.value) : null
}

function judge({ draft }: Filing, { facts }: RuleContext): Answer[] {
  const fact = facts.provincial(draft.filing.province, 'phones.minDistinctNumbersDifferentPerson')
  const [mobiles, emergencies] = [numbersOf(draft, 'mobile'), numbersOf(draft, 'emergencyPhone')]
  const head = [mobiles, emergencies].map((numbers) => keyAt(numbers, 'principal.responsible'))
  return draft.services.flatMap(({ responsible }, service) => {
    if (responsible === null || isHead(draft, responsible) !== false) return []
    const owner = `services[${service}].responsible`
    const path = `${owner}.emergencyPhone`
    if (!fact) return [notChecked(path, '没有查到备案省对号码个数的要求。')]
    const [mobile = null, emergency = null] = [mobiles, emergencies].map((numbers) => keyAt(numbers, owner))
    const [headMobile = null, headEmergency = null] = head
    const all = [headMobile, headEmergency, mobile, emergency]
    if (all.includes(null)) return [notChecked(path, '两位负责人的手机和应急电话还没有填全。')]
    if (headMobile === headEmergency || mobile === emergency || headMobile === mobile)
      return [notChecked(path, '有号码重复，先按应急电话和联系方式的规则改好再数。')]
    const count = new Set(all).size
    if (count >= fact.value) return [passed(path, [], fact)]
    return [
      found(
        path,
        `两位负责人的手机和应急电话一共只有 ${count} 个不同的号码，备案省要 ${fact.value} 个。`,
        '把一位负责人的应急电话换成第三个人的号码。',
        { fact },
      ),
    ]
  })
}

export const distinctNumbers: Rule = {
  id: 'phone/distinct-numbers',
  family: 'phone',
  top: 7,
  title: '两位负责人的不同号码够备案省要的个数',
  severity: 'block',
  basis: 'phone-distinct-numbers',
  reads: ['provincial/phones.minDistinctNumbersDifferentPerson'],
  explains:
    '单位的主体负责人和网站负责人不是同一人时，数两人的手机和应急电话一共有几个不同的号码。同一人的两个号码相同、两人手机相同，都由别的规则先说，这里不再重复。',
  appliesTo: ({ draft }) => isOrganisation(draft),
  check: judge,
}
