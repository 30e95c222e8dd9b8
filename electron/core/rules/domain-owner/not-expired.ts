import { found, notChecked, passed } from '../answers'
import { domainsOf } from '../domains'
import { plannedDay } from '../planned-day'
import type { Rule } from '../rule'

export const notExpired: Rule = {
  id: 'domain-owner/not-expired',
  family: 'domain-owner',
  top: 1,
  title: '域名没有过期',
  severity: 'block',
  basis: 'domain-within-validity',
  explains: '到期日早于计划提交的那一天（没有计划时按今天）就是过期。到期当天仍算有效。',
  check: (filing, context) =>
    domainsOf(filing.draft).map(({ domain, path: at }) => {
      const path = `${at}.expiresOn`
      const day = plannedDay(filing, context)
      if (domain.expiresOn === null) return notChecked(path, '域名到期日还没有填。')
      if (domain.expiresOn >= day) return passed(path)
      return found(
        path,
        `域名到期日是 ${domain.expiresOn}，到 ${day} 提交时已经过期。`,
        '先到注册商处续费，到期日更新后再提交。',
      )
    }),
}
