import type { Draft, Service } from '../../filing/draft'
import type { Facts } from '../../reference/facts'
import { filingNumberForms } from '../../reference/filing-type-facts'
import { parseFilingNumber, type FilingNumber } from '../../values/filing-number'

/** Stands for digits that nobody knows before the number is given. */
const UNKNOWN = 'XXXXXXXX'

function numberOf(typed: string | null, facts: Facts): FilingNumber | null {
  const number = parseFilingNumber(typed ?? '', filingNumberForms(facts))
  return number.ok && number.value.scheme !== 'police' ? number.value : null
}

export interface FooterNumber {
  readonly text: string
  /** False where X stands for digits that are not known yet. */
  readonly complete: boolean
}

/**
 * The number as a site or an app shows it, as far as it is known: of the service, else of the principal with the
 * counter left open, else the province's prefix alone. `bare`: without the service's counter.
 */
export function footerNumber(draft: Draft, service: Service, bare: boolean, facts: Facts): FooterNumber {
  const own = numberOf(service.filingNumber, facts)
  if (own) return { text: bare ? own.principal : own.text, complete: true }
  const counter = bare ? '' : `-X${service.kind === 'app' ? 'A' : ''}`
  const principal = numberOf(draft.principal.filingNumber, facts)
  if (principal) return { text: `${principal.principal}${counter}`, complete: bare }
  const prefix = facts.province(draft.filing.province)?.value.icpPrefix
  return { text: `${prefix ?? 'ICP备'}${UNKNOWN}号${counter}`, complete: false }
}
