import type { Draft } from '../../filing/draft'
import type { MaterialWhen } from '../../reference/province-rule-facts'
import { organisationNameKey } from '../../values/organisation-name'
import { ageOn } from '../../values/day-span'
import { isBlank } from '../blank'
import { isPersonal } from '../people'
import { birthFromNumber, headNumber } from '../person-number'
import { isChanging } from '../filing-province'

/** What a draft shows of a condition: wanted and why (the end of 因为…, empty when always), or not; null = cannot tell. */
export type Wanted = { readonly wanted: true; readonly why: string } | { readonly wanted: false } | null

const NO: Wanted = { wanted: false }
const yes = (why: string): Wanted => ({ wanted: true, why })

const firstOf = (words: readonly string[], texts: readonly (string | null)[]): string | undefined =>
  words.find((word) => texts.some((text) => text?.includes(word)))

function byWords(draft: Draft, when: MaterialWhen): Wanted {
  const { principal, services, filing } = draft
  const name = when.name && firstOf(when.name, [principal.name])
  if (name !== undefined) return yes(`主体名称有“${name}”`)
  const words = [...(when.nameOrScope ?? []), ...(when.more?.[filing.province?.slice(0, 2) ?? ''] ?? [])]
  const either = firstOf(words, [principal.name, principal.certificate.businessScope])
  if (either !== undefined) return yes(`主体名称或经营范围有“${either}”`)
  const service =
    when.service &&
    firstOf(
      when.service,
      services.flatMap((one) => [one.name, one.description]),
    )
  if (service !== undefined) return yes(`网站名称或说明有“${service}”`)
  // A scope that nobody typed may hold the word.
  return when.nameOrScope && isBlank(principal.certificate.businessScope) && !isPersonal(draft) ? null : NO
}

function byAge(draft: Draft, age: number, day: string): Wanted {
  const birth = birthFromNumber(headNumber(draft))
  if (birth === null) return null
  return ageOn(birth, day) < age ? yes(`主体负责人未满 ${age} 岁`) : NO
}

function byOwner(draft: Draft): Wanted {
  const own = organisationNameKey(draft.principal.name ?? '')
  const other = draft.services
    .flatMap(({ domains }) => domains)
    .find(({ owner }) => !isBlank(owner.name) && organisationNameKey(owner.name) !== own)
  if (own === '') return null
  return other ? yes(`域名“${other.name ?? ''}”的所有者不是主体`) : NO
}

/** `day`: the planned one, YYYY-MM-DD. */
export function materialWanted(draft: Draft, when: MaterialWhen, day: string): Wanted {
  const claimed = draft.services.flatMap(({ priorApprovals }) =>
    priorApprovals.map(({ category }) => category),
  )
  if (when.unlessApproval?.some((category) => claimed.includes(category))) return NO
  if (when.exceptChanges && isChanging(draft)) return NO
  if (when.natures) {
    const { nature } = draft.principal
    if (nature === null) return null
    return when.natures.includes(nature) ? yes('主体是这种性质') : NO
  }
  if (when.underAge !== undefined) return byAge(draft, when.underAge, day)
  if (when.otherOwner) return byOwner(draft)
  return when.name || when.nameOrScope || when.service ? byWords(draft, when) : yes('')
}
