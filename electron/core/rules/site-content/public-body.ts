import { codeForm } from '../../values/text-form'
import type { Draft } from '../../filing/draft'
import type { Facts } from '../../reference/facts'
import type { Sign } from './approval-signs'

/** Government bodies, public institutions, hospitals and societies bear the words of their trade by right. */
export function isPublicBody({ principal }: Draft, facts: Facts): boolean {
  const natures = facts.nationwide('approval-by-principal')?.value.data?.['publicNatures']
  return Array.isArray(natures) && natures.includes(principal.nature)
}

/** True when every word seen stands in the principal's registered name too. */
export function standsInOwnName({ principal }: Draft, signs: readonly Sign[]): boolean {
  const name = codeForm(principal.name ?? '')
  return signs.every(({ words }) => words.every((word) => name.includes(word)))
}
