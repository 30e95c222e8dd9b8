import { found, notChecked, passed } from '../answers'
import { isPersonal } from '../people'
import type { Rule } from '../rule'
import { UNKNOWN_EARLIER, addsSites, filed, isFirst, orderSites } from './order-counts'

const PATH = 'services'

export const totalSites: Rule = {
  id: 'limits/total-sites',
  family: 'limits',
  top: null,
  title: '主体的网站总数不超过备案省的上限',
  severity: 'block',
  basis: 'total-sites',
  reads: ['provincial/personal.maxSitesTotal', 'provincial/organization.maxSitesTotal'],
  explains:
    '个别省限制一个主体的网站总数。这次要备的加上这台机器知道的已备案网站超过时给出；没有超过、又不是首次备案的，别处备了多少不知道，标为未检查。',
  appliesTo: ({ draft }) => addsSites(draft),
  check: (filing, { facts }) => {
    const { draft } = filing
    const fact = facts.provincial(
      draft.filing.province,
      isPersonal(draft) ? 'personal.maxSitesTotal' : 'organization.maxSitesTotal',
    )
    if (!fact) return []
    const own = orderSites(draft).length
    const earlier = filed(filing).sites
    if (own + earlier > fact.value)
      return [
        found(
          PATH,
          `这次要备 ${own} 个网站，已知备过 ${earlier} 个，备案省一个主体最多 ${fact.value} 个。`,
          '减少这次的网站，或先注销不再使用的。',
          { fact, severity: own > fact.value ? 'block' : 'risk' },
        ),
      ]
    return [isFirst(draft) ? passed(PATH, [], fact) : notChecked(PATH, UNKNOWN_EARLIER)]
  },
}
