import { PROVINCE_NAMES } from '../draft/province-names'
import type { Draft, Person, Service } from '../filing/draft'
import { nameOfCode } from '../reference/division-facts'
import type { Facts } from '../reference/facts'
import { PROVIDER_WORDS } from '../report/words'
import { isBlank } from '../rules/blank'
import { parseDomainName } from '../values/domain-name'
import type { BlankKind, FormRow, Piece } from './paper'

/** Values of a draft as they are printed on a paper. */

/** The value, or a line to write it on by hand: nothing is printed that the draft does not hold. */
export const valueOr = (value: string | null | undefined, label: string, blank: BlankKind = 'hand'): Piece =>
  isBlank(value) ? { blank, label } : { value: value.trim() }

export const row = (label: string, value: string | null | undefined): FormRow => ({
  label,
  pieces: [valueOr(value, label)],
})

export const natureName = ({ principal }: Draft, facts: Facts): string | null =>
  facts.principalType(principal.nature)?.value.name ?? null

export const provinceOf = ({ filing }: Draft): string | null =>
  filing.province === null ? null : (PROVINCE_NAMES[filing.province.slice(0, 2)] ?? null)

export const providerOf = ({ filing }: Draft): string | null =>
  filing.accessProvider === null || filing.accessProvider === 'other'
    ? null
    : (PROVIDER_WORDS[filing.accessProvider] ?? null)

/** `浙江省杭州市西湖区` for a region of six digits; null where no table knows it. */
export const regionOf = ({ principal }: Draft, facts: Facts): string | null =>
  principal.region === null ? null : nameOfCode(principal.region, facts)

/** `营业执照 9133…`; null where the number is missing. */
export function certificateOf(
  { type, number }: { readonly type: string | null; readonly number: string | null },
  facts: Facts,
): string | null {
  if (isBlank(number)) return null
  // 营业执照（个人或企业）: what stands in brackets tells who may use the entry, not what the certificate is called.
  const name = facts.certificateType(type)?.value.name.replace(/（.*）$/u, '')
  return name === undefined ? number.trim() : `${name} ${number.trim()}`
}

/** Who answers for a service: its own person, or the principal's where none is named. */
export const responsibleOf = (draft: Draft, service: Service): Person =>
  service.responsible ?? draft.principal.responsible

/** `网站` or `App` */
export const serviceKind = ({ kind }: Service): string => (kind === 'app' ? 'App' : '网站')

/** `砚山样本科技`; `第 2 个网站` where it has no name. */
export const plainName = (service: Service, index: number): string =>
  isBlank(service.name) ? `第 ${index + 1} 个${serviceKind(service)}` : service.name.trim()

/** `“砚山样本科技”`; `第 2 个网站` where it has no name. */
export const serviceName = (service: Service, index: number): string =>
  isBlank(service.name) ? plainName(service, index) : `“${service.name.trim()}”`

/** Without `www.`, as sheets and forms list domains; what is no domain stays as it was typed. */
export function bareDomain(name: string): string {
  const typed = name.trim()
  const parsed = parseDomainName(typed)
  if (!parsed.ok) return typed
  const bare = typed.replace(/^www\./iu, '')
  // www.cn is a domain of its own: only what is left as one is taken.
  return parseDomainName(bare).ok && bare.includes('.') ? bare : typed
}

/** All domains of a service, each once. */
export const domainsOfService = ({ domains }: Service): string[] => [
  ...new Set(domains.flatMap(({ name }) => (isBlank(name) ? [] : [bareDomain(name)]))),
]

/** Paths whose value nobody gave. */
export const missing = (places: Readonly<Record<string, string | null | undefined>>): string[] =>
  Object.entries(places).flatMap(([path, value]) => (isBlank(value) ? [path] : []))
