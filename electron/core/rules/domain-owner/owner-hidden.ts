import { isHiddenOwner } from '../../domains/registrant-privacy'
import { found, passed } from '../answers'
import { isBlank } from '../blank'
import { domainsOf } from '../domains'
import type { Rule } from '../rule'

export const ownerHidden: Rule = {
  id: 'domain-owner/owner-hidden',
  family: 'domain-owner',
  top: 1,
  title: '域名所有者没有被隐私保护遮住',
  severity: 'risk',
  basis: 'domain-owner-match',
  reads: ['nationwide/domain-owner-hidden'],
  explains:
    '所有者一栏是 REDACTED FOR PRIVACY、隐私保护服务的名称或打了星号的名字时，给风险：这不是所有者，也说明查询时看不到所有者。真正的所有者要从域名证书或注册商控制台抄。',
  check: ({ draft }, { facts }) => {
    const asked = facts.nationwide('domain-owner-hidden') ? '，并到注册商处关闭隐私保护，让管局查得到' : ''
    return domainsOf(draft).flatMap(({ domain, path: at }) => {
      const path = `${at}.owner.name`
      const owner = domain.owner.name
      if (isBlank(owner)) return []
      if (!isHiddenOwner(owner)) return [passed(path)]
      return [
        found(
          path,
          `域名所有者填的是“${owner}”，这是隐私保护的字样，不是所有者。`,
          `按域名证书或注册商控制台填写实名的所有者${asked}。`,
          { value: owner },
        ),
      ]
    })
  },
}
