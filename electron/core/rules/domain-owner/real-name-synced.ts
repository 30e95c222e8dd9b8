import { realNameSyncSchema } from '../../reference/domains-facts'
import { nationwideData } from '../../reference/nationwide-data'
import { addWorkingDays, isCalendarDay } from '../../values/day-span'
import { found, passed } from '../answers'
import { domainsOf } from '../domains'
import { plannedDay } from '../planned-day'
import type { Answer, Rule } from '../rule'

export const realNameSynced: Rule = {
  id: 'domain-owner/real-name-synced',
  family: 'domain-owner',
  top: 1,
  title: '域名实名信息来得及入库',
  severity: 'risk',
  basis: 'domain-realname-sync',
  explains:
    '从实名通过的那天起，信息要几个工作日才到工信部，天数写在依据里。按周一至周五数，节假日不计在内，给出最早稳妥的一天，可以一键改成计划提交日。不满最少的天数给风险，不满最多的给提示。',
  check: (filing, context) => {
    const sync = nationwideData(context.facts, 'domain-realname-sync', realNameSyncSchema)
    return domainsOf(filing.draft).flatMap(({ domain, path: at }): Answer[] => {
      const verified = domain.realNameVerifiedOn
      if (verified === null || domain.realNameVerified === false) return []
      const path = `${at}.realNameVerifiedOn`
      // A day that is none, or has not come, is a finding of dates-in-order.
      if (!isCalendarDay(verified) || verified > context.today) return []
      const day = plannedDay(filing, context)
      const safe = addWorkingDays(verified, sync.upTo)
      if (day >= safe) return [passed(path)]
      return [
        found(
          path,
          `域名 ${verified} 才通过实名，信息入库要 ${sync.workingDays} 至 ${sync.upTo} 个工作日，${day} 提交可能还查不到。`,
          `最早在 ${safe} 提交；中间有节假日就再往后顺延。`,
          {
            severity: day < addWorkingDays(verified, sync.workingDays) ? 'risk' : 'hint',
            value: verified,
            fixes: [
              {
                label: `计划提交日改成 ${safe}`,
                changes: [{ path: 'filing.plannedOn', value: safe }],
              },
            ],
          },
        ),
      ]
    })
  },
}
