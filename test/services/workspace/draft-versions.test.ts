import { describe, expect, it } from 'vitest'
import { draftPage } from '../../../electron/services/workspace/draft-page'
import { compareVersion, versionsOf } from '../../../electron/services/workspace/draft-versions'
import { STORE_CALLS, type Store, type StoreCalls } from '../../../electron/services/storage/store'
import { failureIn } from '../storage/failing'
import { aDraft, aPicture } from '../storage/sample-drafts'
import { aStoreFile, openAt } from '../storage/store-place'

/** A store in this process, with calls as they are across another. */
const aStore = (): Store => {
  const calls = openAt(aStoreFile())
  return Object.fromEntries(
    STORE_CALLS.map((name) => [
      name,
      async (...args: unknown[]) => (calls[name] as (...all: unknown[]) => unknown)(...args),
    ]),
  ) as unknown as Store & StoreCalls
}

describe('versions as the window shows them', () => {
  it('tell what each changed against the one before', async () => {
    const store = aStore()
    const { id } = await store.createDraft(aDraft('一'))
    await store.saveDraft(id, aDraft('二'))
    await store.addMaterial(id, { name: 'a.jpg', bytes: aPicture(), slot: 'other', service: null })
    await store.saveDraft(id, aDraft('二'))
    await store.undoDraft(id)
    const { versions, next } = await versionsOf(store, id, null)
    expect(next).toBeNull()
    expect(versions.map(({ revision, kind, changed }) => [revision, kind, changed])).toEqual([
      [4, 'undo', { count: 1, paths: ['title'] }],
      [3, 'save', { count: 2, paths: ['materials[0].slot', 'materials[0].file'] }],
      [2, 'save', { count: 1, paths: ['title'] }],
      [1, 'create', null],
    ])
  })

  it('come in parts, none of them twice and none left out', async () => {
    const store = aStore()
    const { id } = await store.createDraft(aDraft('0'))
    for (let save = 1; save < 90; save += 1) await store.saveDraft(id, aDraft(`${save}`))
    const first = await versionsOf(store, id, null)
    const second = await versionsOf(store, id, first.next)
    expect([...first.versions, ...second.versions].map(({ revision }) => revision)).toEqual(
      Array.from({ length: 90 }, (_, i) => 90 - i),
    )
    expect(second.next).toBeNull()
    expect(first.versions.at(-1)?.changed?.count).toBe(1)
  })

  it('are compared with the draft and the materials of now', async () => {
    const store = aStore()
    const { id } = await store.createDraft(aDraft('一'))
    await store.saveDraft(id, aDraft('二'))
    await store.addMaterial(id, { name: 'a.jpg', bytes: aPicture(), slot: 'other', service: null })
    const compared = await compareVersion(store, id, 1)
    expect(compared.differences.map(({ path, before, after }) => [path, before, after])).toEqual([
      ['title', '一', '二'],
      ['materials[0].slot', null, 'other'],
      ['materials[0].file', null, 'a.jpg'],
    ])
    expect(compared.values.find(({ path }) => path === 'title')).toMatchObject({ after: '一' })
    expect((await compareVersion(store, id, 2)).differences).toHaveLength(2)
    expect(await failureIn(compareVersion(store, id, 9))).toBe('no-such-draft')
  })
})

it('a page of the list tells how long deleted drafts stay', async () => {
  const store = aStore()
  const { id } = await store.createDraft(aDraft('一'))
  await store.deleteDraft(id)
  const asked = { query: '', status: null, offset: 0, limit: 10 }
  const { drafts, total } = await draftPage(store, { ...asked, place: 'trash' })
  expect(drafts).toMatchObject([{ id, daysLeft: 30, archived: false, isTemplate: false }])
  expect(total).toBe(1)
  await store.restoreDraft(id)
  expect((await draftPage(store, { ...asked, place: 'active' })).drafts).toMatchObject([
    { id, daysLeft: null },
  ])
})
