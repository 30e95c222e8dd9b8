import type { Service } from '../../filing/draft'
import { accessStepsSchema, reviewTimeSchema } from '../../reference/site-access-facts'
import type { Facts } from '../../reference/facts'
import { addWorkingDays } from '../../values/day-span'
import { found } from '../answers'
import { isBlank } from '../blank'
import { plannedDay } from '../planned-day'
import type { Rule } from '../rule'
import { orderKind, orderType } from './order-kind'

/** Names of the domains that wait for a number. */
const namesOf = ({ kind, filingNumber, domains }: Service, moved: boolean): string[] =>
  kind === 'website' && (moved || isBlank(filingNumber))
    ? domains.flatMap(({ name }) => (isBlank(name) ? [] : [name]))
    : []

/** By when the number may be expected at the latest; working days without the public holidays. */
function latest(from: string, facts: Facts): string {
  const days = facts.get('nationwide/review-time', reviewTimeSchema)?.value.data
  if (!days) return ''
  const day = addWorkingDays(from, days.carrierDays[1] + days.bureauDays[1])
  return `${from} 提交的话，不计节假日，备案号最晚大约 ${day} 下来。`
}

export const closedBefore: Rule = {
  id: 'site-access/closed-before',
  family: 'site-access',
  top: null,
  title: '备案号下来以前网站不开通',
  severity: 'offline',
  basis: 'access-closed-before',
  reads: ['provincial/siteAccess.unfiledDomainMustBeClosed', 'access-steps/…', 'nationwide/review-time'],
  explains:
    '首次备案和新增网站的域名在备案号下来以前不能解析；新增接入的域名到接入商初审以后才改解析。解析开没开要联网才看得到，所以只提醒，附上这类订单的先后和大致日期。',
  check: (filing, context) => {
    const { draft } = filing
    const { facts } = context
    const kind = orderKind(draft)
    if (kind !== 'new' && kind !== 'moved') return []
    const moved = kind === 'moved'
    const names = draft.services.map((service) => namesOf(service, moved))
    const first = names.findIndex((each) => each.length > 0)
    if (first < 0) return []
    const all = names
      .flat()
      .map((name) => `“${name}”`)
      .join('')
    const steps = facts.get(`access-steps/${orderType(draft)}`, accessStepsSchema)?.value.steps ?? []
    const province = facts.provincial(draft.filing.province, 'siteAccess.unfiledDomainMustBeClosed')
    return [
      found(
        `services[${first}].domains`,
        moved
          ? `${all}在接入商初审以后才改解析到新的服务器。解析要联网才看得到。`
          : `备案号下来以前，${all}不要解析，也不要能打开。解析要联网才看得到，请自己查看。`,
        `先后是：${steps.join(' → ')}。${moved ? '' : latest(plannedDay(filing, context), facts)}`,
        !moved && province?.value === true ? { fact: province } : {},
      ),
    ]
  },
}
