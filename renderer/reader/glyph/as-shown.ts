import type { FieldRead } from '../../../electron/core/reading/read-fields'

/** Confidence of a value that the picture shows character by character. */
export const SHOWN = 0.95

/** The picture counts as three readings. */
export const asShown = (known: FieldRead, value: string, others: readonly string[]): FieldRead => ({
  ...known,
  value,
  confidence: SHOWN,
  alternatives: [value, value, value, ...others],
})
