import { found } from '../answers'
import type { Rule } from '../rule'
import { domainList, namedDomainsOf } from './named-domains'

export const realNameInStore: Rule = {
  id: 'domain-owner/real-name-in-store',
  family: 'domain-owner',
  top: 1,
  title: '工信部能查到域名的实名信息',
  severity: 'offline',
  basis: 'domain-realname-sync',
  explains: '入没入库只有联网才知道，这里把域名列在一起提醒一次，从不当作通过。',
  check: ({ draft }) => {
    const named = namedDomainsOf(draft)
    const [first] = named
    if (!first) return []
    return [
      found(
        first.at,
        `${domainList(named)}的实名信息是否已到工信部，本软件不联网，无法核实。`,
        '提交前在接入商的备案页面查一次域名核验状态，通过了再打勾。',
      ),
    ]
  },
}
