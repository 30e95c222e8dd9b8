import { organisationNameKey } from '../values/organisation-name'
import { parseDomainName } from '../values/domain-name'
import { parsePhoneNumber } from '../values/phone-number'
import { remembered } from '../values/remembered'
import { upgradeResidentId } from '../values/resident-id'
import { codeForm, halfWidth, withoutSpace } from '../values/text-form'

/** Keys under which values of the ledger are compared; null for a text that is no such value. */

const FEWEST_DIGITS = 7

/** Digits as dialled, with an extension after a dash: two desks of one switchboard are two numbers. */
export function phoneKey(text: string | null): string | null {
  if (text === null) return null
  const number = parsePhoneNumber(text)
  if (number.ok) return number.value.dialled
  // Foreign numbers and those without an area code have no parsed form, but are equal when their digits are.
  const digits = halfWidth(text).replace(/\D/g, '')
  return digits.length >= FEWEST_DIGITS && number.reason !== 'characters' ? digits : null
}

export function emailKey(text: string | null): string | null {
  const plain = withoutSpace(halfWidth(text ?? '')).toLowerCase()
  return /^[^@]+@[^@]+\.[^@]+$/.test(plain) ? plain : null
}

const certificateOf = remembered((text): string | null => {
  const code = codeForm(text)
  return code === '' ? null : (upgradeResidentId(code) ?? code)
})

/** A withdrawn identity number of 15 digits is the same person's as the one of 18 that replaced it. */
export const certificateKey = (text: string | null): string | null => certificateOf(text ?? '')

/** Without `www`, which is the same site; other sub-domains may be filed by others, as those of public bodies are. */
export function domainKey(text: string | null): string | null {
  if (text === null) return null
  const domain = parseDomainName(text)
  return domain.ok ? domain.value.ascii.replace(/^www\.(?=[^.]+\.)/, '') : null
}

/** Name of a principal, an organisation's or a person's. */
export function nameKey(text: string | null): string | null {
  const key = organisationNameKey(text ?? '')
  return key === '' ? null : key
}
