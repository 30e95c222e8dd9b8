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
