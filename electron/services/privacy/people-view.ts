import type { PeopleView, PersonView } from '../../contract/privacy-views'
import { searchForm } from '../../core/draft/searched-text'
import type { KeptPerson } from '../../core/privacy/people-kept'

/** More people than these are found by searching, not by scrolling. */
const MOST_SHOWN = 200

const searched = ({ name, number, drafts }: KeptPerson): string =>
  [
    name,
    number,
    ...drafts.flatMap(({ title, places }) => [
      title,
      ...places.flatMap(({ values }) => Object.values(values)),
    ]),
  ]
    .map((one) => searchForm(one ?? ''))
    .join('\n')

const viewOf = ({ key, name, number, drafts, rows }: KeptPerson): PersonView => ({
  key,
  name,
  number,
  drafts: drafts.map(({ draftId, title, standing, places, pictures, consentAt, mentions }) => ({
    draftId,
    title,
    standing,
    roles: [...new Set(places.map(({ role }) => role))],
    values: places.flatMap(({ path, values }) => Object.keys(values).map((field) => `${path}.${field}`)),
    pictures: pictures.map(({ fileName, slot, read }) => ({
      fileName,
      slot,
      fields: Object.keys(read).length,
    })),
    consentAt,
    mentions,
  })),
  rows: rows.length,
})

/** The people whose name, number, phone, address or draft fits the query. */
export const peopleView = (people: readonly KeptPerson[], query: string): PeopleView => {
  const wanted = searchForm(query)
  const found = wanted === '' ? people : people.filter((one) => searched(one).includes(wanted))
  return { people: found.slice(0, MOST_SHOWN).map(viewOf), total: found.length }
}
