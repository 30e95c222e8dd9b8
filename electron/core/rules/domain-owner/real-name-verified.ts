import { found, notChecked, passed } from '../answers'
import { domainsOf } from '../domains'
import type { Rule } from '../rule'

export const realNameVerified: Rule = {
  id: 'domain-owner/real-name-verified',
  family: 'domain-owner',
  top: 1,
  title: '域名已通过实名认证',
  severity: 'block',
  basis: 'domain-real-name',
  explains: '按填写的“已实名”判断；填了实名日期也算已实名。没有回答就不检查。',
  check: ({ draft }) =>
    domainsOf(draft).map(({ domain, path: at }) => {
      const path = `${at}.realNameVerified`
      if (domain.realNameVerified === false)
        return found(
          path,
          '域名还没有通过实名认证。',
          '到注册商处用主体的证件做完实名认证，再等 3 至 5 个工作日入库。',
        )
      if (domain.realNameVerified === true || domain.realNameVerifiedOn !== null) return passed(path)
      return notChecked(path, '还没有回答域名是否已实名。')
    }),
}
