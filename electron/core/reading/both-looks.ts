import type { FieldsRead } from './read-fields'

/**
 * A second look at the same pixels, with what the first read more surely. Of a field that the two state differently one
 * is a reading against the other, and both are heard when it is compared.
 */
export function bothLooks(second: FieldsRead, first: FieldsRead): FieldsRead {
  const [fields, places, rows] = [{ ...second.fields }, { ...second.places }, { ...second.rows }]
  for (const [name, before] of Object.entries(first.fields)) {
    const after = second.fields[name]
    if (after?.value === before.value) continue
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
