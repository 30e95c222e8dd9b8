import { parsePhoneNumber, type PhoneNumberFailure } from '../../values/phone-number'
import { halfWidth } from '../../values/text-form'
import { found } from '../answers'
import type { Fix } from '../finding'
import type { Answer } from '../rule'
import type { PlacedNumber } from './numbers'

/** How a number is written, apart from whose it is. */

export const WHY_UNREADABLE: Record<PhoneNumberFailure, string> = {
  empty: '里没有数字',
  characters: '里有数字以外的字符',
  foreign: '是境外号码',
  length: '的位数不对',
  'area-code': '的区号写法不对',
  'no-area-code': '没有写区号',
}

export const changeTo = (path: string, value: string): Fix => ({
  label: `改成“${value}”`,
  changes: [{ path, value }],
})

/** Letters that stand for digits (O, I, l) put right, when that alone makes the number a mobile one. */
export function lettersPutRight({ path, typed }: PlacedNumber): Fix[] {
  const digits = halfWidth(typed)
    .replace(/[oO]/g, '0')
    .replace(/[iIl|]/g, '1')
  const phone = parsePhoneNumber(digits)
  return phone.ok && phone.value.type === 'mobile' ? [changeTo(path, phone.value.digits)] : []
}

/** A right number written with spaces, a country code or in full width. */
export const otherNotation = ({ path, what, typed }: PlacedNumber, plain: string): Answer =>
  found(path, `${what}“${typed}”带有多余的符号、空格或国家代码。`, `写成“${plain}”。`, {
    severity: 'hint',
    value: typed,
    fixes: [changeTo(path, plain)],
  })
