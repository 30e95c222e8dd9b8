import type { Draft } from '../../filing/draft'
import type { Facts } from '../../reference/facts'
import { found, notChecked, passed } from '../answers'
import { isPersonal } from '../people'
import type { Answer, Filing, Rule } from '../rule'
import { hasMaterial, SLOT_NAMES } from '../slots'
import {
  UNKNOWN_EARLIER,
  addsSites,
  domainPrefix,
  filed,
  isFirst,
  orderDomains,
  orderSites,
} from './order-counts'

const PATH = 'materials'

interface Count {
  /** In this order alone; 0 where only what is filed counts. */
  readonly own: number
  /** With what is known to be filed: at least so many. */
  readonly known: number
  /** `网站` or `不同前缀的域名` */
  readonly what: string
}

/** Counts as the fact's words say. */
function countOf(filing: Filing, basis: string): Count {
  const { draft } = filing
  const earlier = filed(filing)
  if (basis.includes('前缀')) {
    const own = orderDomains(draft).map(domainPrefix)
    const all = [...own, ...earlier.domains.map(domainPrefix)]
    return { own: new Set(own).size, known: new Set(all).size, what: '不同前缀的域名' }
  }
  if (basis.startsWith('已备案')) return { own: 0, known: earlier.sites, what: '已备案的网站' }
  const own = orderSites(draft).length
  return { own, known: own + earlier.sites, what: '网站' }
}

/** A statement of use stands in for the plan where the province lists it. */
const documentName = (draft: Draft, facts: Facts): string =>
  facts
    .provincialList(draft.filing.province, 'materials')
    .some(({ value }) => value.type === 'site_usage_statement')
    ? '网站用途说明'
    : '网站建设方案书'

export const sitePlan: Rule = {
  id: 'limits/site-plan',
  family: 'limits',
  top: null,
  title: '网站或域名达到数目时放入了网站建设方案书',
  severity: 'block',
  basis: 'site-plan',
  reads: ['provincial/personal.sitePlanThreshold', 'provincial/organization.sitePlanThreshold'],
  explains:
    '有的省在网站或域名达到一定数目时要方案书。数什么按备案省的说法：网站、不同前缀的域名，或只数已备案的。这次要备的就已达到、材料里没有时挡住；加上这台机器知道的才达到，给风险；不知道够不够数时标为未检查。',
  appliesTo: ({ draft }) => addsSites(draft),
  check: (filing, { facts }): Answer[] => {
    const { draft } = filing
    const fact = facts.provincial(
      draft.filing.province,
      isPersonal(draft) ? 'personal.sitePlanThreshold' : 'organization.sitePlanThreshold',
    )
    if (!fact) return []
    const { op, n, basis = '' } = fact.value
    const reaches = (count: number): boolean => (op === '>' ? count > n : count >= n)
    const { own, known, what } = countOf(filing, basis)
    if (hasMaterial(filing, 'site-plan')) return [passed(PATH, [], fact)]
    if (!reaches(known)) return [isFirst(draft) ? passed(PATH, [], fact) : notChecked(PATH, UNKNOWN_EARLIER)]
    const name = documentName(draft, facts)
    return [
      found(
        PATH,
        `${what}有 ${known} 个${known > own ? '（含这台机器知道的已备案的）' : ''}，${op === '>' ? `超过 ${n} 个` : `达到 ${n} 个`}，备案省要${name}，材料里还没有。`,
        `写好${name}，放在“${SLOT_NAMES['site-plan']}”里。`,
        { fact, slot: 'site-plan', severity: reaches(own) ? 'block' : 'risk' },
      ),
    ]
  },
}
