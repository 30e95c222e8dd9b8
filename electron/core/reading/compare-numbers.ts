import { parseForeignPrCard } from '../values/foreign-pr-card'
import { parseRegistrationNumber15 } from '../values/registration-number-15'
import { parseResidentId } from '../values/resident-id'
import { codeForm } from '../values/text-form'
import { parseUnifiedCreditCode } from '../values/unified-credit-code'
import type { PageField } from './reader-port'
import type { Verdict } from './reading'

/** A number that carries its own check. */
export type NumberCheck = (text: string) => boolean

export const passesPersonNumber: NumberCheck = (text) =>
  parseResidentId(text).ok || parseForeignPrCard(text).ok
export const passesBusinessNumber: NumberCheck = (text) =>
  parseUnifiedCreditCode(text).ok || parseRegistrationNumber15(text).ok

export const passesRegistrationNumber: NumberCheck = (text) => parseRegistrationNumber15(text).ok

/** What one poor reading gave after repairs that may pass their check by chance is less sure. */
const SURE = 0.5

/**
 * A reading that passes its check is what stands there; a typed number that differs from it is wrong, be it in one
 * character. A reading that fails proves nothing either way.
 */
export function compareNumbers(reading: PageField, typed: string, passes: NumberCheck): Verdict {
  const read = codeForm(reading.value)
  if (!passes(read)) return 'unsure'
  const isSure = reading.confidence >= SURE || reading.source === 'qr'
  if (read === codeForm(typed)) return isSure ? 'match' : 'unsure'
  const others = new Set(reading.alternatives.map(codeForm).filter((text) => text !== read && passes(text)))
  // Two readings that both pass their check and differ: one was read by chance.
  if (others.size > 0) return 'unsure'
  return reading.confidence >= 0.6 || reading.source === 'qr' ? 'mismatch' : 'unsure'
}
