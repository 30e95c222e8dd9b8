import type { PhoneNumber } from '../../values/phone-number'
import { found, passed } from '../answers'
import type { Answer, Rule } from '../rule'
import { otherNotation, WHY_UNREADABLE } from './notation'
import { numbersOf, type PlacedNumber } from './numbers'

const REMEDY = '写成区号加号码，例如 0571-88000003；有分机就在后面加短横和分机号。'

/** Without separators and with a dash after the area code are both usual. */
const usualForms = (phone: Extract<PhoneNumber, { type: 'landline' }>): string[] => {
  const extension = phone.extension === null ? '' : `-${phone.extension}`
  return [`${phone.areaCode}-${phone.subscriber}${extension}`, phone.dialled]
}

function judge(number: PlacedNumber): Answer[] {
  const { path, what, typed, phone } = number
  const value = typed
  if (!phone.ok) return [found(path, `${what}“${typed}”${WHY_UNREADABLE[phone.reason]}。`, REMEDY, { value })]
  switch (phone.value.type) {
    case 'mobile':
      return []
    case 'service':
      return [
        found(path, `${what}“${typed}”是服务号码，看不出是哪里的线路。`, '换成单位自己的固定电话号码。', {
          value,
        }),
      ]
    case 'internet-of-things':
      return [found(path, `${what}“${typed}”是物联网卡的号码，接不到电话。`, REMEDY, { value })]
    case 'landline': {
      const forms = usualForms(phone.value)
      return [forms.includes(typed) ? passed(path) : otherNotation(number, forms[0] ?? typed)]
    }
  }
}

export const landlineForm: Rule = {
  id: 'phone/landline-form',
  family: 'phone',
  top: 7,
  title: '固定电话写法完整，是普通线路',
  severity: 'block',
  basis: 'phone-landline-form',
  explains:
    '固定电话要有区号；400、800 和 95 开头的服务号码没有省份，不能代替。填的是手机号时这条规则不说，由备案省对办公电话的要求决定。',
  check: ({ draft }) => numbersOf(draft, 'landline').flatMap(judge),
}
