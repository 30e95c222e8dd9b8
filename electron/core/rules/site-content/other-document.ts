import { derived } from '../../reference/derived'
import type { Fact, Facts } from '../../reference/facts'
import { notApprovalSchema } from '../../reference/site-content-facts'
import { parseUnifiedCreditCode } from '../../values/unified-credit-code'
import { numberKey } from './approval-number-key'

export interface OtherDocument {
  readonly name: string
  /** Why it is no prior approval, as the end of a sentence. */
  readonly why: string
  /** Null where the number itself tells. */
  readonly fact: Fact<unknown> | null
}

const others = derived((facts) =>
  facts.ids('not-approval').flatMap((id) => {
    const fact = facts.get(id, notApprovalSchema)
    return fact ? [{ fact, pattern: new RegExp(fact.value.pattern, 'u') }] : []
  }),
)

/** The document whose number stands in the place of an approval's, or null. */
export function otherDocumentOf(number: string, facts: Facts): OtherDocument | null {
  const key = numberKey(number)
  const known = others(facts).find(({ pattern }) => pattern.test(key))
  if (known) return { name: known.fact.value.name, why: known.fact.value.why, fact: known.fact }
  // A code with its check digit is the licence's: 22-digit registrations are longer.
  return parseUnifiedCreditCode(key).ok
    ? { name: '统一社会信用代码', why: '它是主体自己的代码', fact: null }
    : null
}
