import { isEmptyValue, readPath } from './draft-path'
import type { FieldEvidence } from './evidence'
import { draftValue } from './printed-value'

export interface Fillable {
  readonly path: string
  /** In the draft's notation. */
  readonly value: string
  readonly evidence: FieldEvidence
}

/** Readings that can fill places still empty, one offer a place and value, the surest reading of each. */
export function fillable(draft: unknown, evidence: readonly FieldEvidence[]): Fillable[] {
  const offers = new Map<string, Fillable>()
  for (const one of evidence) {
    if (one.path === null || !one.reading) continue
    // Undefined: the place does not exist, so there is nothing to fill.
    const now = readPath(draft, one.path)
    if (now === undefined || !isEmptyValue(now)) continue
    const value = draftValue(one.path, one.reading.value)
    if (value === null) continue
    const key = `${one.path}=${value}`
    const known = offers.get(key)
    if (!known || (known.evidence.reading?.confidence ?? 0) < one.reading.confidence)
      offers.set(key, { path: one.path, value, evidence: one })
  }
  return [...offers.values()]
}
