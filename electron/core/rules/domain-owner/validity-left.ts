import { monthsWanted } from '../../reference/domains-facts'
import { addMonths, isCalendarDay } from '../../values/day-span'
import { found, notChecked, passed } from '../answers'
import { domainsOf } from '../domains'
import { plannedDay } from '../planned-day'
import type { Rule } from '../rule'

export const validityLeft: Rule = {
  id: 'domain-owner/validity-left',
  family: 'domain-owner',
  top: 1,
  title: '域名剩余有效期够备案省的要求',
  severity: 'block',
  basis: 'domain-not-expired',
  reads: ['provincial/domain.minValidityMonths'],
  explains:
    '从计划提交的那一天算起，剩余有效期要满备案省要求的月数；没有分省依据时按通行的月数。已经过期的由另一条规则说。',
  check: (filing, context) => {
    const { draft } = filing
    const wanted = monthsWanted(context.facts, draft.filing.province)
    const day = plannedDay(filing, context)
    return domainsOf(draft).flatMap(({ domain, path: at }) => {
      const path = `${at}.expiresOn`
      const until = domain.expiresOn
      if (until === null) return [notChecked(path, '域名到期日还没有填。')]
      if (!wanted) return [notChecked(path, '依据里没有写明要剩几个月。')]
      if (until < day || !isCalendarDay(until)) return []
      const needed = addMonths(day, wanted.months)
      const fact = wanted.fact ?? undefined
      if (until >= needed) return [passed(path, [], fact)]
      return [
        found(
          path,
          `域名到期日是 ${until}，从 ${day} 算起不足 ${wanted.months} 个月。`,
          `先续费，让到期日不早于 ${needed}，再提交。`,
          { value: until, ...(fact ? { fact } : {}) },
        ),
      ]
    })
  },
}
