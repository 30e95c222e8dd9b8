import { z } from 'zod'
import type { Fact, Facts } from './facts'

/** Pack `reuse`: what is said of numbers and people that stand in other principals' filings too. */

const personReuseSchema = z.object({
  /** Whether a responsible person of another principal is taken. */
  allowed: z.boolean(),
})
export type PersonReuse = z.infer<typeof personReuseSchema>

/** What the province says of people who are responsible for another principal already; null where it says nothing. */
export const personReuse = (facts: Facts, province: string | null): Fact<PersonReuse> | null =>
  facts.get(`person-reuse/${province?.slice(0, 2) ?? ''}`, personReuseSchema)
