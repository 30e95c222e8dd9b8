import { parseChineseDate, parseDateOrLongTerm } from '../values/chinese-date'
import { parseDomainName } from '../values/domain-name'
import { parseResidentId } from '../values/resident-id'
import { codeForm } from '../values/text-form'
import { parseUnifiedCreditCode } from '../values/unified-credit-code'

const day = (text: string): string | null => {
  const read = parseChineseDate(text)
  return read.ok ? read.value : null
}
const dayOrLongTerm = (text: string): string | null => {
  const read = parseDateOrLongTerm(text)
  return read.ok ? read.value : null
}

/** Fields whose printed form is not the draft's, or whose reading a check digit can prove wrong. */
const FORMS: Record<string, (text: string) => string | null> = {
  // A domain's dates are days; a certificate may be valid for ever.
  registered: day,
  expiry: dayOrLongTerm,
  idNumber: (text) => (parseResidentId(text).ok ? codeForm(text) : null),
  uscc: (text) => (parseUnifiedCreditCode(text).ok ? codeForm(text) : null),
  domain: (text) => {
    const name = parseDomainName(text)
    return name.ok ? name.value.unicode : null
  },
}

/** A value as printed on a picture in the form that a draft keeps, or null when it cannot stand there. */
export function readAsTyped(field: string, printed: string): string | null {
  const form = FORMS[field]
  if (form) return form(printed)
  const text = printed.trim()
  return text === '' ? null : text
}
