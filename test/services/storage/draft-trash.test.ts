import { describe, expect, it } from 'vitest'
import { openStore } from '../../../electron/services/storage/open-store'
import type { StoreCalls } from '../../../electron/services/storage/store'
import { aDraft, aPicture } from './sample-drafts'
import { aStoreFile, KEY } from './store-place'

const DAY = 86_400_000
const START = 1_795_000_000_000
const TEN_YEARS = 3_652

/** A store whose clock is set by hand, opened anew on each day it is used. */
const onDays = (file: string): ((day: number) => StoreCalls) => {
  let store: StoreCalls | null = null
  return (day) => {
    store?.close()
    store = openStore({ file, key: KEY, now: () => START + day * DAY })
    store.sweep()
    while (store.upkeep());
    return store
  }
}
const inTrash = (store: StoreCalls): number => store.draftPage({ place: 'trash' }).total

describe('the trash', () => {
  it('keeps a deleted draft for thirty days of use and then gives it up for good', () => {
    const on = onDays(aStoreFile())
    const first = on(0)
    const { id } = first.createDraft(aDraft())
    first.addMaterial(id, { name: 'a.jpg', bytes: aPicture(), slot: 'other', service: null })
    first.deleteDraft(id)
    for (let day = 1; day < 30; day += 1) expect(inTrash(on(day))).toBe(1)
    expect(inTrash(on(30))).toBe(0)
    expect(on(31).listDrafts({ deleted: true })).toEqual([])
  })

  it.each([
    ['forwards', [TEN_YEARS, 0]],
    ['back', [-TEN_YEARS, 0]],
    ['back and forth', [TEN_YEARS, -TEN_YEARS, TEN_YEARS, -TEN_YEARS, TEN_YEARS, 0]],
    ['forwards for good', [TEN_YEARS, TEN_YEARS + 1]],
  ])('gives up nothing because the clock leapt ten years %s', (_, days) => {
    const on = onDays(aStoreFile())
    const first = on(0)
    first.deleteDraft(first.createDraft(aDraft()).id)
    for (const day of days) expect(inTrash(on(day))).toBe(1)
  })

  it('begins anew when a draft was restored and deleted again', () => {
    const on = onDays(aStoreFile())
    const first = on(0)
    const { id } = first.createDraft(aDraft())
    first.deleteDraft(id)
    const later = on(10)
    later.restoreDraft(id)
    later.deleteDraft(id)
    expect(inTrash(on(24))).toBe(1)
    expect(inTrash(on(38))).toBe(1)
    expect(inTrash(on(40))).toBe(0)
  })

  it('does not begin anew when a deleted draft is deleted again', () => {
    const on = onDays(aStoreFile())
    const first = on(0)
    const { id } = first.createDraft(aDraft())
    first.deleteDraft(id)
    for (const day of [10, 20]) on(day).deleteDraft(id)
    expect(inTrash(on(30))).toBe(0)
  })

  it('gives up more than one part of it, a part at a time', () => {
    const on = onDays(aStoreFile())
    const first = on(0)
    for (let count = 0; count < 45; count += 1) first.deleteDraft(first.createDraft(aDraft(`${count}`)).id)
    const kept = first.createDraft(aDraft('留')).id
    for (const day of [10, 20]) on(day)
    const store = on(30)
    expect(inTrash(store)).toBe(0)
    expect(store.getDraft(kept).draft.title).toBe('留')
  })

  it('is emptied by hand', () => {
    const store = onDays(aStoreFile())(0)
    const kept = store.createDraft(aDraft('留')).id
    for (const title of ['一', '二']) store.deleteDraft(store.createDraft(aDraft(title)).id)
    expect(store.emptyTrash()).toBe(2)
    expect(store.emptyTrash()).toBe(0)
    expect(store.listDrafts().map(({ id }) => id)).toEqual([kept])
  })
})
