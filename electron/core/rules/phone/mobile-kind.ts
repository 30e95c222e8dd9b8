import type { MobilePrefix } from '../../reference/phone-facts'
import { mobilePrefix } from '../../reference/phone-facts'
import { found, notChecked, passed } from '../answers'
import type { Severity } from '../finding'
import type { Answer, Rule, RuleContext } from '../rule'
import { numbersOf, type PlacedNumber } from './numbers'

interface Wording {
  readonly severity: Severity
  readonly message: (name: string) => string
  readonly remedy: string
}

const WORDINGS: Record<MobilePrefix['takesCalls'], Wording> = {
  no: {
    severity: 'block',
    message: (name) => `是${name}的号段，接不到备案的电话和短信。`,
    remedy: '换成本人在用、能接电话和短信的手机号。',
  },
  partly: {
    severity: 'confirm',
    message: (name) => `是${name}的号段，有的卡只能上网。`,
    remedy: '确认这个号码能接电话和短信；不能就换一个。',
  },
  unknown: {
    severity: 'confirm',
    message: (name) => `的开头${name}，可能输错了。`,
    remedy: '核对号码；确实在用就确认。',
  },
}

function judge({ path, what, typed, phone }: PlacedNumber, { facts }: RuleContext): Answer[] {
  if (!phone.ok) return [notChecked(path, '号码的写法还不对，看不出是哪种号段。')]
  if (phone.value.type !== 'mobile') return []
  const fact = mobilePrefix(facts, phone.value.digits)
  if (!fact) return [passed(path)]
  const { severity, message, remedy } = WORDINGS[fact.value.takesCalls]
  return [
    found(path, `${what}“${typed}”${message(fact.value.name)}`, remedy, { severity, fact, value: typed }),
  ]
}

export const mobileKind: Rule = {
  id: 'phone/mobile-kind',
  family: 'phone',
  top: 7,
  title: '手机号的号段能接电话和短信',
  severity: 'block',
  basis: 'phone-number-plan',
  reads: ['mobile-prefix/…'],
  explains:
    '手机和应急电话里的手机号都看开头几位：卫星、应急通信、物联网和只能上网的号段接不到核实电话。数据卡号段和还没见过启用的号段只请人确认，不算错。虚拟运营商另有一条规则。',
  check: ({ draft }, context) =>
    (['mobile', 'emergencyPhone'] as const).flatMap((field) =>
      numbersOf(draft, field).flatMap((number) => judge(number, context)),
    ),
}
