import { hasRareCharacter } from '../../samples/invent/person-name'
import { DATE_FIELDS } from './same-value'

/** The groups that the targets speak of; null for fields that they leave out (addresses, ethnicity, marks …). */
export type TargetGroup = 'numbers' | 'common' | 'minority' | 'rare'

const NUMBERS = new Set(['idNumber', 'uscc', 'domain'])
const NAMES = new Set(['name', 'legalRep', 'owner', 'companyName'])

export function targetGroup(field: string, printed: string): TargetGroup | null {
  if (NUMBERS.has(field) || DATE_FIELDS.has(field)) return 'numbers'
  if (!NAMES.has(field)) return null
  if (printed.includes('·')) return 'minority'
  return hasRareCharacter(printed) ? 'rare' : 'common'
}
