import { found, notChecked, passed } from '../answers'
import { isOrganisation } from '../people'
import type { Rule } from '../rule'
import { hasMaterial } from '../slots'
import { addsSites, filed, orderDomains } from './order-counts'

const PATH = 'services'
const STATEMENT = 'domain_ownership_statement'

export const domainsPerOrder: Rule = {
  id: 'limits/domains-per-order',
  family: 'limits',
  top: null,
  title: '一次订单的域名个数不超过备案省的上限',
  severity: 'block',
  basis: 'order-limits',
  reads: ['provincial/organization.maxDomainsPerOrder', 'provincial/materials'],
  explains:
    '有的省限制单位一次订单的域名个数，变更不算。广西、四川超过时不是不收，而是要盖章的情况说明，已备案的域名也算在内：看其他材料里有没有文件。没有查到说法、域名又不止一个时标为未检查。',
  appliesTo: ({ draft }) => addsSites(draft) && isOrganisation(draft) && orderDomains(draft).length > 0,
  check: (filing, { facts }) => {
    const { draft } = filing
    const { province } = draft.filing
    const fact = facts.provincial(province, 'organization.maxDomainsPerOrder')
    const own = orderDomains(draft).length
    if (!fact)
      return own > 1 ? [notChecked(PATH, '没有查到备案省对一次订单域名个数的说法。')] : [passed(PATH)]
    const statement = facts
      .provincialList(province, 'materials')
      .some(({ value }) => value.type === STATEMENT)
    const earlier = statement ? filed(filing).domains.length : 0
    const count = own + earlier
    if (count <= fact.value) return [passed(PATH, [], fact)]
    if (!statement)
      return [
        found(
          PATH,
          `这次要备 ${own} 个域名，备案省一次订单最多 ${fact.value} 个。`,
          '把多出的域名移到另外的草稿，前一个通过后再提交。',
          { fact },
        ),
      ]
    if (hasMaterial(filing, 'other'))
      return [notChecked(PATH, `域名超过 ${fact.value} 个要情况说明。其他材料里有文件，看不出是不是它。`)]
    return [
      found(
        PATH,
        `域名有 ${count} 个${earlier > 0 ? `（含已备案的 ${earlier} 个）` : ''}，超过 ${fact.value} 个，备案省要盖章的情况说明，材料里还没有。`,
        '写一份说明每个域名用途的情况说明，盖公章后放在“其他材料”里。',
        { fact, severity: 'risk' },
      ),
    ]
  },
}
