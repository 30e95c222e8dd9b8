import { virtualPrefixes } from '../../reference/phone-facts'
import { found, notChecked, passed } from '../answers'
import type { Answer, Rule, RuleContext } from '../rule'
import { numbersOf, type NumberField, type PlacedNumber } from './numbers'

function judge(field: NumberField, number: PlacedNumber, { facts }: RuleContext): Answer[] {
  const { path, what, typed, phone } = number
  if (!phone.ok) return [notChecked(path, '号码的写法还不对，看不出是哪家的号段。')]
  if (phone.value.type !== 'mobile') return []
  const { digits } = phone.value
  const prefix = virtualPrefixes(facts).find((one) => digits.startsWith(one))
  if (prefix === undefined) return [passed(path)]
  return [
    found(
      path,
      `${what}“${typed}”以 ${prefix} 开头，一般是虚拟运营商的号码，有的管局不收，也可能收不到核验短信。`,
      '有基础运营商的号码就换上；没有就先向接入商问清备案省收不收。',
      // Verification messages go to the mobile; the emergency number is only called.
      { value: prefix, ...(field === 'mobile' ? {} : { severity: 'hint' as const }) },
    ),
  ]
}

export const virtualOperator: Rule = {
  id: 'phone/virtual-operator',
  family: 'phone',
  top: 7,
  title: '号码不是虚拟运营商的',
  severity: 'risk',
  basis: 'phone-virtual-operator',
  explains:
    '哪些管局不收虚拟运营商的号码没有公开名单，所以各省一律提醒，不当成错误。应急电话只接电话，提醒得轻一些。',
  check: ({ draft }, context) =>
    (['mobile', 'emergencyPhone'] as const).flatMap((field) =>
      numbersOf(draft, field).flatMap((number) => judge(field, number, context)),
    ),
}
