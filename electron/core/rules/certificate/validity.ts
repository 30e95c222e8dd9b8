import { z } from 'zod'
import { nationwideData } from '../../reference/nationwide-data'
import { addMonths } from '../../values/day-span'
import { found, passed } from '../answers'
import type { Evidence } from '../finding'
import type { Answer, RuleContext } from '../rule'

const schema = z.object({ minMonths: z.number() })

/**
 * One answer about the end of a certificate's validity (YYYY-MM-DD or `long-term`, which sorts after every day) on the
 * planned day. An end that was only `read` from a picture is asked about.
 */
export function validityAnswer(
  path: string,
  what: string,
  until: string,
  day: string,
  { facts }: RuleContext,
  read?: Evidence,
): Answer {
  const evidence = read ? [read] : []
  const asked = read ? { severity: 'confirm' as const } : {}
  if (until < day)
    return found(path, `${what}有效期到 ${until}，${day} 提交时已经过期。`, '换领新证后重新填写并上传。', {
      evidence,
      ...asked,
    })
  const months = nationwideData(facts, 'certificate-valid', schema).minMonths
  if (until >= addMonths(day, months)) return passed(path, evidence)
  return found(
    path,
    `${what}有效期到 ${until}，从 ${day} 算起不足 ${months} 个月。`,
    '最好先换领新证；急着提交的话，先问接入商收不收。',
    { severity: 'risk', evidence, ...asked },
  )
}
