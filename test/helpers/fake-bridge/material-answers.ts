import type { Answers, FakeMain } from './fake-main'
import { aMaterial } from './sample-views'

/** Pictures, and what is kept of people. */
export function materialAnswers(main: FakeMain) {
  return {
    'consent.list': () => ({ given: main.consents, wording: 1, days: 90 }),
    'consent.give': ({ people }) => {
      const given = people.map((person) => ({
        person,
        purpose: 'filing-check' as const,
        wording: 1,
        givenAt: 0,
      }))
      main.consents = [...main.consents, ...given]
      return { given: main.consents, wording: 1, days: 90 }
    },
    'keeping.view': () => main.keeping,
    'keeping.days': ({ days }) => {
      main.keeping = { ...main.keeping, days }
      return { days }
    },
    'keeping.answer': ({ draftId }) => {
      main.keeping = { ...main.keeping, due: main.keeping.due.filter(({ id }) => id !== draftId) }
      return {}
    },
    'people.list': () => ({ people: main.people, total: main.people.length }),
    'people.export': () => ({ fileName: '个人资料副本.zip' }),
    'people.erase': ({ key }) => {
      main.people = main.people.filter((one) => one.key !== key)
      return { drafts: 1, pictures: 2, rows: 0 }
    },
    'material.add': ({ files }) => ({
      added: files.map((file, i) =>
        aMaterial({
          id: `added-${file.name}-${i}`,
          fileName: file.name,
          state: 'waiting',
          pages: [],
          slot: file.slot ?? 'other',
          service: file.service,
        }),
      ),
      refused: [],
      duplicates: [],
    }),
    'material.pick': () => ({ added: main.picked, refused: [], duplicates: [] }),
    'material.place': () => ({}),
    'material.cover': () => ({}),
    'material.remove': () => ({}),
    'material.restore': () => ({}),
    'material.picture': async () => ({ bytes: await main.picture(), mediaType: 'image/png' }),
    'reading.stop': () => ({}),
    'reading.skip': () => ({}),
    'reading.resume': () => ({}),
  } satisfies Partial<Answers>
}
