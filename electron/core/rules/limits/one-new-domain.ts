import { found, notChecked, passed } from '../answers'
import { isPersonal } from '../people'
import type { Rule } from '../rule'
import { UNKNOWN_EARLIER, addsSites, filed, isFirst, orderDomains } from './order-counts'

const PATH = 'services'

export const oneNewDomain: Rule = {
  id: 'limits/one-new-domain',
  family: 'limits',
  top: null,
  title: '已备网站较多时一次只新增一个域名',
  severity: 'block',
  basis: 'order-limits',
  reads: [
    'provincial/personal.newSiteOneDomainWhenFiledOver',
    'provincial/organization.newSiteOneDomainWhenFiledOver',
  ],
  explains:
    '个别省在已备网站超过一定数目后，一次只收一个新域名。已备的数目从这台机器知道的备案里数；不知道够不够数时标为未检查。',
  appliesTo: ({ draft }) => addsSites(draft),
  check: (filing, { facts }) => {
    const { draft } = filing
    const fact = facts.provincial(
      draft.filing.province,
      isPersonal(draft)
        ? 'personal.newSiteOneDomainWhenFiledOver'
        : 'organization.newSiteOneDomainWhenFiledOver',
    )
    if (!fact) return []
    const own = orderDomains(draft).length
    if (own <= 1 || isFirst(draft)) return [passed(PATH, [], fact)]
    const { sites } = filed(filing)
    if (sites <= fact.value) return [notChecked(PATH, UNKNOWN_EARLIER)]
    return [
      found(
        PATH,
        `已知备过 ${sites} 个网站，超过 ${fact.value} 个后备案省一次只收一个新域名，这次填了 ${own} 个。`,
        '留一个域名，其余的移到另外的草稿。',
        { fact },
      ),
    ]
  },
}
