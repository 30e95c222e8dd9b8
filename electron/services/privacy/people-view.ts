import type { PeopleView, PersonView } from '../../contract/privacy-views'
import type { KeptPerson } from '../../core/privacy/people-kept'
import type { PeopleFound } from '../storage/store-records'

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

/** People as the page is shown them: what of each is kept, without the values themselves. */
export const peopleView = ({ people, total }: PeopleFound): PeopleView => ({
  people: people.map(viewOf),
  total,
})
