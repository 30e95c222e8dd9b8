import { found, passed } from '../answers'
import { domainsOf } from '../domains'
import type { Rule } from '../rule'

export const datesInOrder: Rule = {
  id: 'domain-owner/dates-in-order',
  family: 'domain-owner',
  top: 1,
  title: '域名的几个日期先后合理',
  severity: 'risk',
  basis: 'domain-within-validity',
  explains: '注册日期不晚于今天和到期日，实名日期不早于注册日期也不晚于今天。多半是填错了一位。',
  check: ({ draft }, { today }) =>
    domainsOf(draft).flatMap(({ domain, path }) => {
      const { registeredOn, expiresOn, realNameVerifiedOn } = domain
      if (registeredOn === null && realNameVerifiedOn === null) return []
      const remedy = '对照域名证书，把日期改对。'
      if (registeredOn !== null && registeredOn > today)
        return [found(`${path}.registeredOn`, `注册日期 ${registeredOn} 还没有到。`, remedy)]
      if (registeredOn !== null && expiresOn !== null && expiresOn <= registeredOn)
        return [found(`${path}.expiresOn`, `到期日 ${expiresOn} 不晚于注册日期 ${registeredOn}。`, remedy)]
      if (realNameVerifiedOn !== null && realNameVerifiedOn > today)
        return [found(`${path}.realNameVerifiedOn`, `实名日期 ${realNameVerifiedOn} 还没有到。`, remedy)]
      return [passed(registeredOn === null ? `${path}.realNameVerifiedOn` : `${path}.registeredOn`)]
    }),
}
