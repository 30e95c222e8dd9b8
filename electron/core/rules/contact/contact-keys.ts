import type { Person } from '../../filing/draft'
import { parseEmailAddress } from '../../values/email-address'
import { parsePhoneNumber, phoneKey } from '../../values/phone-number'

export type ContactField = 'mobile' | 'emergencyPhone' | 'email'

export const CONTACT_NAMES: Record<ContactField, string> = {
  mobile: '手机',
  emergencyPhone: '应急电话',
  email: '邮箱',
}

/** What makes two values one, however they are written; null for a value that is missing or none. */
export function contactKey(person: Person, field: ContactField): string | null {
  const typed = person[field] ?? ''
  if (field === 'email') {
    const email = parseEmailAddress(typed)
    return email.ok ? email.value.key : null
  }
  const phone = parsePhoneNumber(typed)
  return phone.ok ? phoneKey(phone.value) : null
}
