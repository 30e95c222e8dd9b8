import type { Draft } from '../../filing/draft'
import type { Facts } from '../../reference/facts'
import { numberOwnerWords } from '../../reference/phone-facts'
import { halfWidth } from '../../values/text-form'
import { isBlank } from '../blank'

/** Where the remark stands that goes with a person. */
export const remarkPath = (service: number | null): string =>
  service === null ? 'principal.remark' : `services[${service}].remark`

/**
 * What the remarks say of a number: `says` when one of them has the number or a word for who uses it, `silent` when
 * they are about something else, `blank` when there are none. The principal's remark counts for every person.
 */
export function remarkOn(
  facts: Facts,
  draft: Draft,
  service: number | null,
  key: string,
): 'says' | 'silent' | 'blank' {
  const own = service === null ? null : draft.services[service]?.remark
  const remark = [own, draft.principal.remark].filter((text) => !isBlank(text)).join('\n')
  if (remark === '') return 'blank'
  const digits = halfWidth(remark).replace(/[\s()-]/gu, '')
  return digits.includes(key) || numberOwnerWords(facts).some((word) => remark.includes(word))
    ? 'says'
    : 'silent'
}
