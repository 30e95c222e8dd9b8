import { found, notChecked, passed } from '../answers'
import { isPersonal } from '../people'
import type { Rule } from '../rule'
import { addsSites, orderSites } from './order-counts'

const PATH = 'services'

export const sitesPerOrder: Rule = {
  id: 'limits/sites-per-order',
  family: 'limits',
  top: null,
  title: '一次订单的网站个数不超过备案省的上限',
  severity: 'block',
  basis: 'order-limits',
  reads: ['provincial/personal.maxSitesPerOrder', 'provincial/organization.maxSitesPerOrder'],
  explains:
    '有的省一次订单只收几个网站。数的是这次要备的网站，已有备案号的和 App 不算。没有查到说法、网站又不止一个时标为未检查。',
  appliesTo: ({ draft }) => addsSites(draft) && draft.services.length > 0,
  check: ({ draft }, { facts }) => {
    const fact = facts.provincial(
      draft.filing.province,
      isPersonal(draft) ? 'personal.maxSitesPerOrder' : 'organization.maxSitesPerOrder',
    )
    const count = orderSites(draft).length
    if (!fact)
      return count > 1 ? [notChecked(PATH, '没有查到备案省对一次订单网站个数的说法。')] : [passed(PATH)]
    if (count <= fact.value) return [passed(PATH, [], fact)]
    return [
      found(
        PATH,
        `这次要备 ${count} 个网站，备案省一次订单最多 ${fact.value} 个。`,
        '把多出的网站移到另外的草稿，前一个通过后再提交。',
        { fact },
      ),
    ]
  },
}
