import { describe, expect, it } from 'vitest'
import { connectToRead, rawKey } from '../../../electron/services/storage/connection'
import type { StoreCalls } from '../../../electron/services/storage/store'
import { failureOf } from './failing'
import { aDraft, aPage, aPicture, somePictures } from './sample-drafts'
import { aStoreFile, bytesOf, KEY, openAt } from './store-place'

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

const personOf = (store: StoreCalls) => store.listPeople().find(({ key }) => key === `number:${NUMBER}`)!

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
    expect(store.listPeople().map(({ key }) => key)).toEqual([`number:${NUMBER}`, `number:${OTHER}`])
  })

  it('tells apart two people of one name, and finds people known by a phone alone', () => {
    const store = openAt(aStoreFile())
    store.createDraft(withHead('一', NAME, NUMBER))
    store.createDraft(withHead('二', NAME, OTHER))
    store.createDraft(aDraft('三', { principal: { responsible: { mobile: MOBILE } } }))
    expect(
      store
        .listPeople()
        .map(({ key }) => key)
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
