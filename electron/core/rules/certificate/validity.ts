import { addMonths } from '../../values/day-span'
import { found, passed } from '../answers'
import type { Answer, RuleContext } from '../rule'

/** One answer about the end of a certificate's validity (YYYY-MM-DD or `long-term`) on the planned day. */
export function validityAnswer(
  path: string,
  what: string,
  until: string,
  day: string,
  { facts }: RuleContext,
): Answer {
  if (until === 'long-term') return passed(path)
  const given = facts.nationwide('certificate-valid')?.value.data?.['minMonths']
  if (until < day)
    return found(path, `${what}有效期到 ${until}，${day} 提交时已经过期。`, '换领新证后重新填写并上传。')
  const months = typeof given === 'number' ? given : 0
  if (until >= addMonths(day, months)) return passed(path)
  return found(
    path,
    `${what}有效期到 ${until}，从 ${day} 算起不足 ${months} 个月。`,
    '最好先换领新证；急着提交的话，先问接入商收不收。',
    { severity: 'risk' },
  )
}
