import type { PhoneNumber } from '../../values/phone-number'
import { found, passed } from '../answers'
import type { Answer, Rule } from '../rule'
import { lettersPutRight, otherNotation, WHY_UNREADABLE } from './notation'
import { numbersOf, type PlacedNumber } from './numbers'

const REMEDY = '填写本人在用的大陆 11 位手机号，核验短信和电话都打到这个号码。'

const KINDS: Record<Exclude<PhoneNumber['type'], 'mobile'>, string> = {
  landline: '固定电话',
  service: '服务号码',
  'internet-of-things': '物联网卡的号码',
}

function judge(number: PlacedNumber): Answer {
  const { path, what, typed, phone } = number
  if (!phone.ok)
    return found(path, `${what}“${typed}”${WHY_UNREADABLE[phone.reason]}，不是大陆 11 位手机号。`, REMEDY, {
      value: typed,
      fixes: lettersPutRight(number),
    })
  if (phone.value.type !== 'mobile')
    return found(
      path,
      `${what}“${typed}”是${KINDS[phone.value.type]}，不是手机号，收不到核验短信。`,
      REMEDY,
      {
        value: typed,
      },
    )
  return phone.value.digits === typed ? passed(path) : otherNotation(number, phone.value.digits)
}

export const mobileForm: Rule = {
  id: 'phone/mobile-form',
  family: 'phone',
  top: 7,
  title: '手机号是大陆 11 位手机号',
  severity: 'block',
  basis: 'phone-mobile-form',
  explains:
    '只看手机这一栏的写法：固定电话、400 等服务号码、物联网卡和境外号码都不算手机号。只是带空格、国家代码或全角字符时给提示，并可以一键改正。没有填由填写完整的规则去说。',
  check: ({ draft }) => numbersOf(draft, 'mobile').map(judge),
}
