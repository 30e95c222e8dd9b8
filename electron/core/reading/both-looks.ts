import type { FieldRead, FieldsRead } from './read-fields'

/**
 * A second look at the same pixels, with what the first read more surely. Of what both state alike the first's readings are heard
 * as well, where they are all alike; of a field that the two state differently one
 * is a reading against the other, and both are heard when it is compared.
 */
export function bothLooks(second: FieldsRead, first: FieldsRead): FieldsRead {
  const [fields, places, rows] = [{ ...second.fields }, { ...second.places }, { ...second.rows }]
  for (const [name, before] of Object.entries(first.fields)) {
    const after = second.fields[name]
    if (after?.value === before.value) {
      fields[name] = withSupport(after, before)
      continue
    }
    const isSurer = !after || before.confidence > after.confidence
    if (isSurer) {
      places[name] = first.places[name] ?? before.rect
      rows[name] = first.rows[name] ?? [before.rect]
    }
    const [chosen, other] = isSurer ? [before, after] : [after, before]
    fields[name] = { ...chosen, alternatives: [...chosen.alternatives, ...(other?.alternatives ?? [])] }
  }
  const doubtful = Object.fromEntries(Object.entries(second.doubtful).filter(([name]) => !(name in fields)))
  return { fields, doubtful, places, rows }
}

/** Where all readings of the first look agree with what the second states, they are heard as well. */
const withSupport = (after: FieldRead, { value, alternatives }: FieldRead): FieldRead =>
  alternatives.every((text) => text === value)
    ? { ...after, alternatives: [...after.alternatives, ...alternatives] }
    : after
