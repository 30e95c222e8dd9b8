import type { Draft } from '../../filing/draft'
import { parseDomainName, type DomainName } from '../../values/domain-name'
import { domainsOf, type PlacedDomain } from '../domains'

export interface NamedDomain extends PlacedDomain {
  readonly name: DomainName
  /** Place of the name in the draft. */
  readonly at: string
}

/** Domains whose name is well formed; the others are the findings of domain-form. */
export const namedDomainsOf = (draft: Draft): NamedDomain[] =>
  domainsOf(draft).flatMap((placed) => {
    const name = parseDomainName(placed.domain.name ?? '')
    return name.ok ? [{ ...placed, name: name.value, at: `${placed.path}.name` }] : []
  })

const SHOWN = 3

/** `“a.cn”、“b.cn”、“c.cn”等 5 个域名`: each domain once, by what can be registered. */
export function domainList(named: readonly NamedDomain[]): string {
  const names = [...new Set(named.map(({ name }) => name.registrable?.unicode ?? name.unicode))]
  const shown = names.slice(0, SHOWN).map((name) => `“${name}”`)
  return names.length > SHOWN ? `${shown.join('、')}等 ${names.length} 个域名` : shown.join('、')
}
