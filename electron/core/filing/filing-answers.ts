import type { Question } from '../reference/filing-type-facts'
import type { FilingNumber, FilingNumberForms } from '../values/filing-number'
import { parseFilingNumber, samePrincipal } from '../values/filing-number'
import type { Draft, Service } from './draft'

/** Answers to the decision table's questions as far as a draft gives them; a question left out is not answered. */
export type Answers = Partial<Record<Question, boolean>>

const isGiven = (text: string | null): text is string => text !== null && text.trim() !== ''

/** A number of the ministry; null for none, and for one that is not written as one. */
export function numberOf(text: string | null, forms: FilingNumberForms): FilingNumber | null {
  const number = parseFilingNumber(text ?? '', forms)
  return number.ok && number.value.scheme !== 'police' ? number.value : null
}

/** Whether a service stands on record, whoever filed it: it has a number, or a provider that holds it. */
export const isOnRecord = ({ filingNumber, filedWith }: Service): boolean =>
  isGiven(filingNumber) || filedWith !== null

/** By its own answer; else by the numbers, which can only confirm: one that differs may be a slip of the pen. */
function ownedBy(draft: Draft, service: Service, forms: FilingNumberForms): boolean | undefined {
  if (service.ownedByPrincipal !== null) return service.ownedByPrincipal
  const [ours, theirs] = [
    numberOf(draft.principal.filingNumber, forms),
    numberOf(service.filingNumber, forms),
  ]
  return ours && theirs && samePrincipal(ours, theirs) ? true : undefined
}

const withThis = (filedWith: Service['filedWith']): boolean | undefined =>
  filedWith === null ? undefined : filedWith === 'this-provider'

/** Without questions that nobody answered. */
const answered = (answers: Record<string, boolean | undefined>): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== undefined))

/** What the draft says of one service. */
export const serviceAnswers = (draft: Draft, service: Service, forms: FilingNumberForms): Answers =>
  answered({
    serviceFiled: isOnRecord(service) || undefined,
    owned: isOnRecord(service) ? ownedBy(draft, service, forms) : undefined,
    attached: withThis(service.filedWith),
  })

/**
 * What the draft says of its principal. A service on record under the principal shows that the principal is on record
 * too, and one that this provider holds shows that the principal is here.
 */
export function principalAnswers(draft: Draft, forms: FilingNumberForms): Answers {
  const { filingNumber, filedWith, orderRunning } = draft.principal
  const own = draft.services.filter(
    (service) => isOnRecord(service) && ownedBy(draft, service, forms) === true,
  )
  return answered({
    filed: isGiven(filingNumber) || filedWith !== null || own.length > 0 || undefined,
    remaining: filedWith !== null || own.length > 0 || undefined,
    here: withThis(filedWith) ?? (own.some((service) => service.filedWith === 'this-provider') || undefined),
    orderRunning: orderRunning ?? undefined,
  })
}
