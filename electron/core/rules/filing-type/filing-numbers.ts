import { filingNumberForms } from '../../reference/filing-type-facts'
import type { Facts } from '../../reference/facts'
import { parseFilingNumber, type FilingNumber, type FilingNumberFailure } from '../../values/filing-number'
import type { Parsed } from '../../values/parsed'
import { isBlank } from '../blank'
import type { Filing } from '../rule'

/** A filing number of the draft as it was typed and as it reads. */
export interface TypedNumber {
  readonly path: string
  readonly typed: string
  readonly number: Parsed<FilingNumber, FilingNumberFailure>
  /** `主体备案号`, `服务备案号` */
  readonly what: string
  /** Null for the principal's. */
  readonly service: number | null
}

/** Every filing number that somebody typed, the principal's first. */
export function typedNumbers({ draft }: Filing, facts: Facts): TypedNumber[] {
  const forms = filingNumberForms(facts)
  const places = [
    {
      path: 'principal.filingNumber',
      typed: draft.principal.filingNumber,
      what: '主体备案号',
      service: null,
    },
    ...draft.services.map(({ filingNumber }, service) => ({
      path: `services[${service}].filingNumber`,
      typed: filingNumber,
      what: '服务备案号',
      service,
    })),
  ]
  return places.flatMap(({ typed, ...place }) =>
    isBlank(typed) ? [] : [{ ...place, typed, number: parseFilingNumber(typed, forms) }],
  )
}

/** The principal's number where it was typed and reads as one of the ministry's. */
export function principalNumber(numbers: readonly TypedNumber[]): FilingNumber | null {
  const own = numbers.find(({ service }) => service === null)?.number
  return own?.ok && own.value.scheme !== 'police' ? own.value : null
}
