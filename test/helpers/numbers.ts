import { checkOf17 } from '../../electron/core/values/mod-11-2'
import { organisationCheck } from '../../electron/core/values/organisation-code'
import { creditCodeCheck } from '../../electron/core/values/unified-credit-code'

/** Numbers with right check digits for invented people and firms. */

/** `birth`: YYYYMMDD; `sequence`: three digits. */
export function residentId(region: string, birth = '19880315', sequence = '401'): string {
  const body = region + birth + sequence
  return body + checkOf17(body)
}

/** `category`: 91 company, 12 public institution …; `organisation`: eight characters before their check. */
export function creditCode(region: string, category = '91', organisation = 'MA2TEXT1'): string {
  const body = category + region + organisation + organisationCheck(organisation)
  return body + creditCodeCheck(body)
}
