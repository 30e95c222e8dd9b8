import { found, passed } from '../answers'
import { isPersonal } from '../people'
import type { Rule } from '../rule'
import { isFirst, orderDomains } from './order-counts'

const PATH = 'services'

export const firstFilingDomains: Rule = {
  id: 'limits/first-filing-domains',
  family: 'limits',
  top: null,
  title: '个人首次备案的域名个数不超过备案省的上限',
  severity: 'block',
  basis: 'first-filing-domains',
  reads: ['provincial/personal.maxDomainsFirstFiling'],
  explains:
    '个别省个人首次备案只收一个域名，之后再新增。没有选备案类型时只请你确认。没有这种限制的省不检查。',
  appliesTo: ({ draft }) => isPersonal(draft) && (draft.filing.type === null || isFirst(draft)),
  check: ({ draft }, { facts }) => {
    const fact = facts.provincial(draft.filing.province, 'personal.maxDomainsFirstFiling')
    if (!fact) return []
    const count = orderDomains(draft).length
    if (count <= fact.value) return [passed(PATH, [], fact)]
    return [
      found(
        PATH,
        `填了 ${count} 个域名，备案省个人首次备案最多 ${fact.value} 个。`,
        '先备一个，通过后再新增其余的；不是首次备案的不用改。',
        { fact, severity: isFirst(draft) ? 'block' : 'confirm' },
      ),
    ]
  },
}
