import type { ZodType } from 'zod'
import type { Facts } from './facts'

/**
 * What a nationwide fact carries beside its sentence, for a rule that rests on it and so never runs without it. Throws
 * when the pack says something else: a fault of the build, not of a filing.
 */
export const nationwideData = <Value>(facts: Facts, id: string, schema: ZodType<Value>): Value =>
  schema.parse(facts.nationwide(id)?.value.data)
