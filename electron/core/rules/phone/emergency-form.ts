import { found, passed } from '../answers'
import type { Answer, Rule } from '../rule'
import { lettersPutRight, otherNotation, WHY_UNREADABLE } from './notation'
import { numbersOf, type PlacedNumber } from './numbers'

const REMEDY = '填写另一位能联系到负责人的人的 11 位手机号。'

function judge(number: PlacedNumber): Answer {
  const { path, what, typed, phone } = number
  const value = typed
  if (!phone.ok)
    return found(path, `${what}“${typed}”${WHY_UNREADABLE[phone.reason]}。`, REMEDY, {
      value,
      fixes: lettersPutRight(number),
    })
  switch (phone.value.type) {
    case 'mobile':
      return phone.value.digits === typed ? passed(path) : otherNotation(number, phone.value.digits)
    case 'landline':
      return found(path, `${what}“${typed}”是固定电话，接入商一般要手机号。`, '有别人的手机号就换上。', {
        severity: 'hint',
        value,
      })
    case 'service':
      return found(path, `${what}“${typed}”是服务号码，不是某个人的号码。`, REMEDY, { value })
    case 'internet-of-things':
      return found(path, `${what}“${typed}”是物联网卡的号码，接不到电话。`, REMEDY, { value })
  }
}

export const emergencyForm: Rule = {
  id: 'phone/emergency-form',
  family: 'phone',
  top: 7,
  title: '应急联系电话是能打通的个人号码',
  severity: 'block',
  basis: 'emergency-contact',
  explains:
    '应急联系电话填另一个人的手机号。固定电话只给提示；服务号码、物联网卡和写法不对的号码会给出结果，多余的符号可以一键去掉。',
  check: ({ draft }) => numbersOf(draft, 'emergencyPhone').map(judge),
}
