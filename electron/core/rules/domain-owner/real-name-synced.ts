import { addWorkingDays } from '../../values/day-span'
import { found, passed } from '../answers'
import { domainsOf } from '../domains'
import { plannedDay } from '../planned-day'
import type { Answer, Rule, RuleContext } from '../rule'

const whole = (value: unknown, fallback: number): number => (typeof value === 'number' ? value : fallback)

/** Least and most working days that the real-name data need to reach the ministry. */
function waitingDays({ facts }: RuleContext): { least: number; most: number } {
  const data = facts.nationwide('domain-realname-sync')?.value.data
  return { least: whole(data?.['workingDays'], 3), most: whole(data?.['upTo'], 5) }
}

export const realNameSynced: Rule = {
  id: 'domain-owner/real-name-synced',
  family: 'domain-owner',
  top: 1,
  title: '域名实名信息来得及入库',
  severity: 'risk',
  basis: 'domain-realname-sync',
  explains:
    '从实名通过的那天起，信息要 3 至 5 个工作日才到工信部。按周一至周五数，节假日不计在内，给出最早稳妥的一天。不满 3 个工作日给风险，不满 5 个给提示。',
  check: (filing, context) =>
    domainsOf(filing.draft).flatMap(({ domain, path: at }): Answer[] => {
      const verified = domain.realNameVerifiedOn
      if (verified === null || domain.realNameVerified === false || verified > context.today) return []
      const path = `${at}.realNameVerifiedOn`
      const { least, most } = waitingDays(context)
      const day = plannedDay(filing, context)
      const safe = addWorkingDays(verified, most)
      if (day >= safe) return [passed(path)]
      return [
        found(
          path,
          `域名 ${verified} 才通过实名，信息入库要 ${least} 至 ${most} 个工作日，${day} 提交可能还查不到。`,
          `最早在 ${safe} 以后提交；中间有节假日就再往后顺延。`,
          { severity: day < addWorkingDays(verified, least) ? 'risk' : 'hint' },
        ),
      ]
    }),
}
