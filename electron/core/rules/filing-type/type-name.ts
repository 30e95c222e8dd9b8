import type { FilingType } from '../../filing/vocabulary'
import { filingTypeSchema } from '../../reference/filing-type-facts'
import type { Facts } from '../../reference/facts'

/** `有主体新增服务`, with the provider's own name behind it where that differs. */
export function typeName(type: FilingType, provider: string | null, facts: Facts): string {
  const fact = facts.get(`filing-type/${type}`, filingTypeSchema)?.value
  if (!fact) return type
  const theirs = fact.byProvider[provider ?? '']
  return theirs === undefined || theirs === fact.name ? fact.name : `${fact.name}（接入商叫“${theirs}”）`
}
