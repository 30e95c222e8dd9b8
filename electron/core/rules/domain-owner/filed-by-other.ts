import { found } from '../answers'
import type { Rule } from '../rule'
import { domainList, namedDomainsOf } from './named-domains'

export const filedByOther: Rule = {
  id: 'domain-owner/filed-by-other',
  family: 'domain-owner',
  top: 1,
  title: '域名没有留在其他主体的备案下',
  severity: 'offline',
  basis: 'domain-other-principal',
  explains: '从别人手里得来的域名可能还留着前任的备案。这只有联网才查得到，这里把域名列在一起提醒一次。',
  check: ({ draft }) => {
    const named = namedDomainsOf(draft)
    const [first] = named
    if (!first) return []
    return [
      found(
        first.at,
        `${domainList(named)}是否还有别的主体的备案，本软件不联网，无法核实。`,
        '到 beian.miit.gov.cn 按域名查一次；前任的备案还在，就请对方先注销。',
      ),
    ]
  },
}
