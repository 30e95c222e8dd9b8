import type { Draft, Service } from '../../filing/draft'
import { certificateKey, domainKey, nameKey } from '../../ledger/ledger-keys'
import { parseDomainName } from '../../values/domain-name'
import { isBlank } from '../blank'
import type { Filing } from '../rule'

/** What an order counts, and what is known to be filed already. */

/** Services that the order files: those without a number of their own, or all of an order about filed ones. */
export function orderServices({ services }: Draft): readonly Service[] {
  const fresh = services.filter(({ filingNumber }) => isBlank(filingNumber))
  return fresh.length > 0 ? fresh : services
}

export const orderSites = (draft: Draft): readonly Service[] =>
  orderServices(draft).filter(({ kind }) => kind === 'website')

const keysOf = (services: readonly Service[]): string[] =>
  services.flatMap(({ domains }) => domains.flatMap(({ name }) => domainKey(name) ?? []))

/** Domains of the order's sites, each once. */
export const orderDomains = (draft: Draft): readonly string[] => [...new Set(keysOf(orderSites(draft)))]

/** `shop` of shop.example.cn's registrable example.cn is `example`: what 广东 counts once for .cn and .com. */
export function domainPrefix(key: string): string {
  const name = parseDomainName(key)
  const registrable = name.ok ? (name.value.registrable?.ascii ?? name.value.ascii) : key
  return registrable.split('.')[0] ?? registrable
}

/** An order that changes or takes away lists what is filed and adds nothing to count. */
export const addsSites = ({ filing, principal }: Draft): boolean =>
  principal.nature !== null && !/^(?:change|cancel)-/.test(filing.type ?? '')

/** Nothing can have been filed before a first filing. */
export const isFirst = ({ filing }: Draft): boolean => filing.type === 'first'

/** What the ledger and the draft's own filed services know of the principal's earlier sites; at least so many. */
export interface Filed {
  readonly sites: number
  readonly domains: readonly string[]
}

export function filed({ draft, ledger }: Filing): Filed {
  const own = new Set(orderDomains(draft))
  const { name, certificate } = draft.principal
  const keys = [certificateKey(certificate.number), nameKey(name)].filter((key) => key !== null)
  const sources = new Set(
    keys
      .flatMap((key) => ledger?.at('principal', key) ?? [])
      .flatMap(({ standing, source }) => (standing === 'filing' ? [source] : [])),
  )
  const domains = new Set<string>()
  const firsts = new Set<string>()
  // One site may have several domains, and two rows may be about one site: a site is counted by its first domain.
  const add = (keysOfSite: readonly string[]): void => {
    const others = keysOfSite.filter((key) => !own.has(key))
    const [first] = others
    if (first === undefined || others.length < keysOfSite.length) return
    if (!others.some((key) => domains.has(key))) firsts.add(first)
    for (const key of others) domains.add(key)
  }
  for (const source of sources)
    add(ledger?.of(source).flatMap(({ kind, key }) => (kind === 'domain' ? [key] : [])) ?? [])
  const inOrder = new Set(orderServices(draft))
  for (const service of draft.services)
    if (!inOrder.has(service) && service.kind === 'website') add(keysOf([service]))
  return { sites: firsts.size, domains: [...domains] }
}

export const UNKNOWN_EARLIER = '别处已经备案的网站有多少，这台机器上不知道。'
