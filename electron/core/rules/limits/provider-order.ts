import { providerLimit } from '../../reference/province-rule-facts'
import type { Fact } from '../../reference/facts'
import { found, notChecked, passed } from '../answers'
import { isPersonal } from '../people'
import type { Answer, Rule } from '../rule'
import { addsSites, orderServices, orderSites } from './order-counts'

const PATH = 'services'

const over = (count: string, limit: number, fact: Fact<unknown>): Answer =>
  found(
    PATH,
    `这次要备 ${count}，接入商一次订单最多 ${limit} 个。`,
    '把多出的移到另外的草稿，前一个通过后再提交。',
    { fact },
  )

export const providerOrder: Rule = {
  id: 'limits/provider-order',
  family: 'limits',
  top: null,
  title: '一次订单的服务个数不超过接入商的上限',
  severity: 'block',
  basis: 'order-limits',
  reads: ['provider-limit/…'],
  explains: '接入商对所有省通行的上限：个人一次一项服务，单位一次若干个网站。没有查到接入商的说法时不检查。',
  appliesTo: ({ draft }) => addsSites(draft) && draft.services.length > 0,
  check: ({ draft }, { facts }) => {
    const fact = providerLimit(draft.filing.accessProvider, facts)
    const personal = isPersonal(draft)
    const limit = personal ? fact?.value.personalServices : fact?.value.organizationSites
    const count = (personal ? orderServices(draft) : orderSites(draft)).length
    if (!fact || limit === undefined)
      return count > 1 ? [notChecked(PATH, '没有查到接入商对一次订单服务个数的说法。')] : [passed(PATH)]
    if (count <= limit) return [passed(PATH, [], fact)]
    return [over(personal ? `${count} 项服务` : `${count} 个网站`, limit, fact)]
  },
}
