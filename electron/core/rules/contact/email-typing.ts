import type { Facts } from '../../reference/facts'
import { meantMailDomain } from '../../reference/phone-facts'
import { parseEmailAddress } from '../../values/email-address'
import { found, notChecked, passed } from '../answers'
import { isBlank } from '../blank'
import { peopleOf } from '../people'
import type { Answer, Rule } from '../rule'

function judge(path: string, role: string, typed: string, facts: Facts): Answer {
  const email = parseEmailAddress(typed)
  if (!email.ok) return notChecked(path, '邮箱的写法还不对，没有看域名。')
  const { local, domain, suffixKnown } = email.value
  const meant = meantMailDomain(facts, domain, suffixKnown)
  if (meant !== null) {
    const address = `${local}@${meant}`
    return found(
      path,
      `${role}邮箱的域名“${domain}”像是“${meant}”打错了。`,
      '打错了就改正；确实是这个域名就确认。',
      { value: domain, fixes: [{ label: `改成“${address}”`, changes: [{ path, value: address }] }] },
    )
  }
  if (suffixKnown) return passed(path)
  return found(path, `${role}邮箱的域名“${domain}”后缀没有见过，可能打错了。`, '核对邮箱；没有错就确认。', {
    value: domain,
  })
}

export const emailTyping: Rule = {
  id: 'contact/email-typing',
  family: 'contact',
  top: null,
  title: '电子邮箱的域名没有打错',
  severity: 'confirm',
  basis: 'email-typing',
  reads: ['email-typing/…'],
  explains:
    '常用邮箱的域名有常见的打错写法，后缀也有；像是打错的和没见过的后缀都只请人确认，并给出可能的写法。',
  check: ({ draft }, { facts }) =>
    peopleOf(draft).flatMap(({ person: { email }, path, role }) =>
      isBlank(email) ? [] : [judge(`${path}.email`, role, email, facts)],
    ),
}
