import { parseEmailAddress, type EmailAddressFailure } from '../../values/email-address'
import { found, passed } from '../answers'
import { isBlank } from '../blank'
import { peopleOf } from '../people'
import type { Answer, Rule } from '../rule'

const WHY: Record<EmailAddressFailure, string> = {
  empty: '里没有地址',
  several: '写了不止一个地址',
  'no-at': '里没有 @',
  'two-at': '里有两个 @',
  space: '中间有空格',
  'local-part': '的 @ 前面有不能用的字符',
  domain: '的 @ 后面不是完整的域名',
}

const REMEDY = '只填一个地址，写成 name@example.cn 的样子。'

function judge(path: string, role: string, typed: string): Answer {
  const email = parseEmailAddress(typed)
  if (!email.ok) return found(path, `${role}邮箱“${typed}”${WHY[email.reason]}。`, REMEDY, { value: typed })
  const { text, key } = email.value
  // Capitals change nothing, and a Chinese domain may be written either way.
  if ([text.toLowerCase(), key].includes(typed.toLowerCase())) return passed(path)
  return found(path, `${role}邮箱“${typed}”带有空格、全角字符或别的多余写法。`, `写成“${text}”。`, {
    severity: 'hint',
    value: typed,
    fixes: [{ label: `改成“${text}”`, changes: [{ path, value: text }] }],
  })
}

export const emailForm: Rule = {
  id: 'contact/email-form',
  family: 'contact',
  top: null,
  title: '电子邮箱写法完整',
  severity: 'block',
  basis: 'email-form',
  explains:
    '一栏只填一个地址，中文域名也可以。全角的 @、空格和 mailto: 之类的多余写法给提示，可以一键改正；域名像是打错的由另一条规则请人确认。',
  check: ({ draft }) =>
    peopleOf(draft).flatMap(({ person: { email }, path, role }) =>
      isBlank(email) ? [] : [judge(`${path}.email`, role, email)],
    ),
}
