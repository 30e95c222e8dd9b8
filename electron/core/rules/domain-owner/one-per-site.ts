import { found, notChecked, passed } from '../answers'
import type { Rule } from '../rule'

export const onePerSite: Rule = {
  id: 'domain-owner/one-per-site',
  family: 'domain-owner',
  top: 1,
  title: '每个网站的域名个数不超过备案省的上限',
  severity: 'block',
  basis: 'domains-per-site',
  reads: ['provincial/domain.maxDomainsPerSite'],
  explains: '有的省一个网站只收一个域名。没有查到备案省的说法、网站又不止一个域名时，标为未检查。',
  check: ({ draft }, { facts }) => {
    const fact = facts.provincial(draft.filing.province, 'domain.maxDomainsPerSite')
    return draft.services.flatMap(({ kind, domains }, index) => {
      if (kind !== 'website' || domains.length === 0) return []
      const path = `services[${index}].domains`
      if (!fact)
        return domains.length === 1 ? [passed(path)] : [notChecked(path, '没有查到备案省对域名个数的说法。')]
      if (domains.length <= fact.value) return [passed(path, [], fact)]
      return [
        found(
          path,
          `这个网站填了 ${domains.length} 个域名，备案省一个网站只收 ${fact.value} 个。`,
          '把多出的域名拆成另外的网站，分别备案。',
          { fact },
        ),
      ]
    })
  },
}
