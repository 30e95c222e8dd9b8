import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { stripMetadata } from '../../../electron/core/image/strip-metadata'
import { listZip } from '../../../electron/services/packaging/read-zip'
import { exportPerson } from '../../../electron/services/privacy/export-person'
import { peopleView } from '../../../electron/services/privacy/people-view'
import { requireConsent } from '../../../electron/services/privacy/require-consent'
import type { Store, StoreCalls } from '../../../electron/services/storage/store'
import { aCanary } from '../../privacy/canary'
import { canaryPicture } from '../../privacy/canary-picture'
import { aDraft } from '../storage/sample-drafts'
import { aFolder, aStoreFile, openAt } from '../storage/store-place'

const canary = aCanary(3)
const KEY = `number:${canary.number}`
const jpeg = readFileSync(path.resolve(import.meta.dirname, '../../../resources/samples/id-portrait.jpg'))

/** The store's calls as they look from another process. */
const faraway = (store: StoreCalls): Store =>
  new Proxy({} as Store, {
    get:
      (_, name: string) =>
      (...args: unknown[]) =>
        Promise.resolve().then(() =>
          (store[name as keyof StoreCalls] as (...all: unknown[]) => unknown)(...args),
        ),
  })

function aStore(): { store: Store; id: string } {
  const calls = openAt(aStoreFile())
  const { id } = calls.createDraft(
    aDraft('样例', {
      principal: {
        nature: 'enterprise',
        responsible: { name: canary.name, certificate: { number: canary.number }, mobile: canary.mobile },
      },
    }),
  )
  calls.addMaterial(id, {
    name: 'card.jpg',
    bytes: new Uint8Array(canaryPicture(jpeg, canary)),
    slot: 'principal-person-portrait',
    service: null,
  })
  return { store: faraway(calls), id }
}

describe('the copy of what is kept about a person', () => {
  it('holds the values and the pictures, these without their marks', async () => {
    const { store } = aStore()
    const file = path.join(aFolder(), 'copy.zip')
    const cleanPicture = (bytes: Uint8Array): Uint8Array => stripMetadata(bytes).bytes
    await exportPerson(KEY, file, { store, cleanPicture, at: Date.parse('2026-11-24T00:00:00Z') })
    const bytes = readFileSync(file)
    const entries = await listZip(bytes, 10)
    expect(entries.map(({ name }) => name)).toEqual(['person.json', 'pictures/01.jpg'])
    const copy = JSON.parse((entries[0]?.payload ?? Buffer.alloc(0)).toString('utf8')) as Record<
      string,
      unknown
    >
    expect(copy).toMatchObject({
      format: 'icp-filing-person',
      version: 1,
      madeAt: '2026-11-24T00:00:00.000Z',
      name: canary.name,
      number: canary.number,
      drafts: [
        {
          title: '样例',
          consentAt: null,
          roles: [{ role: '主体负责人', values: { name: canary.name, mobile: canary.mobile } }],
          pictures: [{ fileName: 'card.jpg', picture: 'pictures/01.jpg' }],
        },
      ],
    })
    for (const mark of Object.values(canary.marks)) expect(bytes.includes(mark)).toBe(false)
    // The control: the kept picture has them.
    expect(canaryPicture(jpeg, canary)).toSatisfy((kept: Uint8Array) =>
      Buffer.from(kept).includes(canary.marks.exif),
    )
  })
  it('leaves out a picture that cannot be cleaned, and names it', async () => {
    const { store } = aStore()
    const file = path.join(aFolder(), 'copy.zip')
    await exportPerson(KEY, file, { store, cleanPicture: () => Promise.reject(new Error('no')), at: 0 })
    const [data, ...pictures] = await listZip(readFileSync(file), 10)
    expect(pictures).toEqual([])
    expect(data?.payload.toString('utf8')).toContain('"picture": null')
  })
  it('fails for somebody of whom nothing is kept', async () => {
    const { store } = aStore()
    const wish = exportPerson('name:nobody', 'never', { store, cleanPicture: (bytes) => bytes, at: 0 })
    await expect(wish).rejects.toMatchObject({ code: 'no-such-person' })
  })
})

describe('the list of people', () => {
  it.each([canary.name, canary.number, canary.mobile, '样例', ''])('is found by %s', async (query) => {
    const { store } = aStore()
    const { people, total } = peopleView(await store.listPeople({ query }))
    expect(total).toBe(1)
    expect(people[0]).toMatchObject({
      key: KEY,
      drafts: [{ roles: ['主体负责人'], pictures: [{ fields: 0 }] }],
    })
  })
  it('is empty for what fits nobody', async () => {
    const { store } = aStore()
    expect(peopleView(await store.listPeople({ query: '没有这个人' }))).toEqual({ people: [], total: 0 })
  })
})

describe('a file of a person', () => {
  const portrait = { slot: 'principal-person-portrait', service: null } as const
  it('is let in only after an agreement to the wording of today', async () => {
    const { store, id } = aStore()
    await expect(requireConsent(store, id, [portrait])).rejects.toMatchObject({
      code: 'consent-needed',
      detail: { person: 'principal' },
    })
    await store.giveConsent(id, ['principal'], 'filing-check', 0)
    await expect(requireConsent(store, id, [portrait])).rejects.toMatchObject({ code: 'consent-needed' })
    await store.giveConsent(id, ['principal'], 'filing-check', 1)
    await expect(requireConsent(store, id, [portrait])).resolves.toBeUndefined()
    await expect(
      requireConsent(store, id, [{ slot: 'service-person-emblem', service: 2 }]),
    ).rejects.toMatchObject({ detail: { person: 'service-2' } })
  })
  it('may be anybody’s while its kind is not known; papers of organisations need no agreement', async () => {
    const { store, id } = aStore()
    await expect(requireConsent(store, id, [{ slot: null, service: null }])).rejects.toMatchObject({
      code: 'consent-needed',
    })
    await expect(
      requireConsent(store, id, [
        { slot: 'principal-certificate', service: null },
        { slot: 'domain-certificate', service: 0 },
      ]),
    ).resolves.toBeUndefined()
  })
})
