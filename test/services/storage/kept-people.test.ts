import { describe, expect, it } from 'vitest'
import { connectToRead, rawKey } from '../../../electron/services/storage/connection'
import type { StoreCalls } from '../../../electron/services/storage/store'
import { failureOf } from './failing'
import { aDraft, aPage, aPicture, somePictures } from './sample-drafts'
import { aStoreFile, bytesOf, databaseAt, KEY, openAt } from './store-place'

const NAME = '金丝雀测试样例人'
const NUMBER = '330106198805124837'
const OTHER = '440106199001011231'
const MOBILE = '13812345678'

const withHead = (title: string, name: string, number: string | null, change: object = {}) =>
  aDraft(title, {
    principal: {
      nature: 'enterprise',
      name: '杭州样例科技有限公司',
      responsible: { name, certificate: { number }, mobile: MOBILE },
    },
    ...change,
  })

const addCard = (
  store: StoreCalls,
  draftId: string,
  words: string,
  slot: 'principal-person-portrait' | 'other',
) => {
  const bytes = aPicture(`${words}${slot}`, 9_000)
  const { materialId, sha256 } = store.addMaterial(draftId, {
    name: `${words}.jpg`,
    bytes,
    slot,
    service: null,
  })
  const page = aPage(1, NAME)
  const fields = { ...page.fields, idNumber: { ...page.fields['name']!, value: NUMBER } }
  store.saveReading(sha256, 'r1', { pages: [{ ...page, fields }] }, somePictures(1, words))
  return materialId
}

const plainPages = (file: string): Buffer => {
  const db = connectToRead(file, rawKey(KEY))
  try {
    return db.serialize()
  } finally {
    db.close()
  }
}

/** Two drafts and a row about one person, one draft about another. */
const fill = (store: StoreCalls) => {
  const one = store.createDraft(withHead('第一份', NAME, NUMBER)).id
  for (let save = 0; save < 3; save += 1) store.saveDraft(one, withHead(`${NAME}的备案`, NAME, NUMBER))
  store.giveConsent(one, ['principal'], 'filing-check', 1)
  const card = addCard(store, one, 'CANARY-CARD', 'principal-person-portrait')
  addCard(store, one, 'CANARY-LOOSE', 'other')
  const licence = store.addMaterial(one, {
    name: 'licence.jpg',
    bytes: aPicture('licence'),
    slot: 'principal-certificate',
    service: null,
  }).materialId
  const two = store.createDraft(
    withHead('第二份', '另一个人', OTHER, {
      services: [
        {
          responsible: {
            name: NAME,
            certificate: { number: '330106 19880512 4837' },
            email: 'canary@example.cn',
          },
        },
        { domains: [{ name: 'a.example', owner: { name: NAME, relation: 'shareholder' } }] },
      ],
    }),
  ).id
  store.importFilings('去年.csv', [
    {
      line: 2,
      filing: {
        principalName: '旧公司',
        principalNumber: null,
        person: NAME,
        personNumber: NUMBER,
        part: null,
        mobile: MOBILE,
        emergencyPhone: null,
        landline: null,
        email: null,
        domains: [],
        filingNumber: null,
        note: null,
      },
    },
  ])
  return { one, two, card, licence }
}

const personOf = (store: StoreCalls) =>
  store.listPeople().people.find(({ key }) => key === `number:${NUMBER}`)!

describe('what is kept about whom', () => {
  it('gathers drafts, roles, pictures, readings, rows and agreements under one number', () => {
    const store = openAt(aStoreFile())
    const { one, two, card } = fill(store)
    const person = personOf(store)
    expect(person.name).toBe(NAME)
    expect(person.drafts.map(({ draftId }) => draftId).sort()).toEqual([one, two].sort())
    const first = person.drafts.find(({ draftId }) => draftId === one)!
    expect(first.pictures.map(({ materialId }) => materialId)).toContain(card)
    expect(first.pictures).toHaveLength(2)
    expect(first.pictures[0]!.read).toMatchObject({ name: NAME, idNumber: NUMBER })
    expect(first.consentAt).not.toBeNull()
    const second = person.drafts.find(({ draftId }) => draftId === two)!
    // Without a number of its own, the owner of the domain is the person of that name in the same draft.
    expect(second.places.map(({ role }) => role)).toEqual(['网站负责人', '域名所有者'])
    expect(second.consentAt).toBeNull()
    expect(person.rows).toHaveLength(1)
    expect(store.listPeople().people.map(({ key }) => key)).toEqual([`number:${NUMBER}`, `number:${OTHER}`])
  })

  it('tells apart two people of one name, and finds people known by a phone alone', () => {
    const store = openAt(aStoreFile())
    store.createDraft(withHead('一', NAME, NUMBER))
    store.createDraft(withHead('二', NAME, OTHER))
    store.createDraft(aDraft('三', { principal: { responsible: { mobile: MOBILE } } }))
    expect(
      store
        .listPeople()
        .people.map(({ key }) => key)
        .sort(),
    ).toEqual([`number:${NUMBER}`, `number:${OTHER}`, `phone:${MOBILE}`].sort())
  })

  it('counts what free text still says', () => {
    const store = openAt(aStoreFile())
    store.createDraft(
      aDraft('x', {
        principal: {
          responsible: { name: NAME, certificate: { number: NUMBER } },
          remark: `找${NAME}，${NUMBER}`,
        },
      }),
    )
    expect(personOf(store).drafts[0]!.mentions).toBe(2)
  })
})

describe('deleting a person', () => {
  it('leaves the drafts, the others in them and the other papers, and no trace of the person in any page', () => {
    const file = aStoreFile()
    const store = openAt(file)
    const { one, two, licence } = fill(store)
    // The control: what is looked for is found before.
    for (const trace of [NAME, NUMBER, 'CANARY', 'canary@example.cn'])
      expect(plainPages(file).includes(trace)).toBe(true)
    expect(store.erasePerson(`number:${NUMBER}`, 'places')).toEqual({
      drafts: expect.arrayContaining([one, two]) as string[],
      pictures: 2,
      rows: 1,
    })
    expect(bytesOf(`${file}-wal`)).toHaveLength(0)
    const pages = plainPages(file)
    for (const trace of [NAME, NUMBER, '330106 19880512 4837', 'CANARY', 'canary@example.cn'])
      expect(pages.includes(trace), trace).toBe(false)
    expect(store.listMaterials(one).map(({ id }) => id)).toEqual([licence])
    expect(store.getDraft(one).draft.principal.name).toBe('杭州样例科技有限公司')
    expect(store.getDraft(two).draft.principal.responsible.certificate.number).toBe(OTHER)
    expect(store.listConsents(one)).toEqual([])
    expect(store.listLedger().total).toBe(0)
    expect(store.checkWhole()).toBe(0)
    // The draft goes on as any other.
    expect(store.saveDraft(one, aDraft()).revision).toBeGreaterThan(1)
  })

  it('with the drafts, takes those alone that name the person', () => {
    const file = aStoreFile()
    const store = openAt(file)
    fill(store)
    const kept = store.createDraft(withHead('留下', '另一个人', OTHER)).id
    store.erasePerson(`number:${NUMBER}`, 'drafts')
    expect(store.listDrafts().map(({ id }) => id)).toEqual([kept])
    expect(plainPages(file).includes(NAME)).toBe(false)
  })

  it('fails for somebody of whom nothing is kept', () => {
    expect(failureOf(() => openAt(aStoreFile()).erasePerson('name:nobody', 'places'))).toBe('no-such-person')
  })
})

describe('the table of people', () => {
  /** What the store answers, and what it answers once everybody was looked for anew. */
  const answers = (file: string, store: StoreCalls) => {
    const kept = store.listPeople()
    const db = databaseAt(file)
    db.exec(
      'DELETE FROM people; UPDATE drafts SET people_version = 0; UPDATE earlier_filings SET people_version = 0',
    )
    return { kept, fresh: store.listPeople() }
  }
  const changes: readonly [string, (store: StoreCalls, ids: ReturnType<typeof fill>) => void][] = [
    ['a save', (store, { one }) => store.saveDraft(one, withHead('换人', '丙样例', null))],
    ['an undone save', (store, { one }) => (store.saveDraft(one, aDraft()), store.undoDraft(one))],
    [
      'a restored version',
      (store, { one }) => (store.saveDraft(one, aDraft()), store.restoreVersion(one, 1)),
    ],
    ['a new draft', (store) => store.createDraft(withHead('新', '丁样例', null))],
    ['a copy', (store, { one }) => store.copyDraft(one, { title: '副本', materials: true })],
    ['a deleted draft', (store, { two }) => store.deleteDraft(two)],
    ['a draft deleted for good', (store, { two }) => store.purgeDraft(two)],
    ['an archived draft', (store, { one }) => store.archiveDraft(one, true)],
    ['a new picture', (store, { one }) => addCard(store, one, 'CANARY-MORE', 'other')],
    ['a picture in another slot', (store, { card }) => store.setMaterialSlot(card, 'other', null)],
    ['a picture taken out', (store, { card }) => store.removeMaterial(card)],
    [
      'a picture read anew',
      (store, { one }) => {
        const [first] = store.listMaterials(one)
        store.saveReading(first?.sha256 ?? '', 'r2', { pages: [aPage(1, '戊样例')] })
      },
    ],
    ['an agreement', (store, { two }) => store.giveConsent(two, ['service-0'], 'filing-check', 1)],
    ['an import taken out', (store) => store.removeImport(store.listLedger().imports[0]?.id ?? '')],
    ['a person taken out', (store) => store.erasePerson(`number:${NUMBER}`, 'places')],
  ]
  it.each(changes)('tells the same as the drafts after %s', (_, change) => {
    const file = aStoreFile()
    const store = openAt(file)
    const ids = fill(store)
    const before = store.listPeople()
    change(store, ids)
    const { kept, fresh } = answers(file, store)
    expect(kept).toEqual(fresh)
    // The control: the change is one that can be seen.
    expect(kept).not.toEqual(before)
  })

  it('forgets at once what a draft no longer says', () => {
    const file = aStoreFile()
    const store = openAt(file)
    const { id } = store.createDraft(withHead('一', NAME, NUMBER))
    store.listPeople()
    const rows = () => databaseAt(file).prepare('SELECT name FROM people').pluck().all()
    expect(rows()).toEqual([NAME])
    store.saveDraft(id, aDraft())
    expect(rows()).toEqual([])
  })

  it('is filled a part at a time while the store is at rest, and then asked alone', () => {
    const file = aStoreFile()
    const store = openAt(file)
    for (let at = 0; at < 250; at += 1) store.createDraft(withHead(`第 ${at} 份`, `样例${at}`, null))
    const filled = () => databaseAt(file).prepare('SELECT count(DISTINCT draft_id) FROM people').pluck().get()
    expect([store.upkeep(), filled()]).toEqual([true, 100])
    expect([store.upkeep(), filled()]).toEqual([true, 200])
    expect([store.upkeep(), filled()]).toEqual([false, 250])
    store.createDraft(withHead('更多', '样例更多', null))
    expect([store.lookForPeople(), store.lookForPeople()]).toEqual([false, false])
    store.createDraft(aDraft())
    expect(store.listPeople({ limit: 10 })).toMatchObject({ total: 251 })
    expect(store.listPeople({ limit: 10 }).people).toHaveLength(10)
    expect(store.listPeople({ query: '样例 77' }).people.map(({ name }) => name)).toEqual(['样例77'])
  })
})
