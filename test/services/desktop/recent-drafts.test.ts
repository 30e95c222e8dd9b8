import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { RecentDrafts } from '../../../electron/services/desktop/recent-drafts'
import type { StoredDraft } from '../../../electron/services/storage/store-records'
import { StoreFailure } from '../../../electron/services/storage/store-failure'

function kept() {
  const settings = new Map<string, unknown>()
  const names = new Map<string, string>()
  const failing: { code: 'busy' | null } = { code: null }
  const make = (name: string): string => {
    const id = randomUUID()
    names.set(id, name)
    return id
  }
  const store = {
    getSetting: (name: string) => Promise.resolve(settings.get(name) ?? null),
    setSetting: (name: string, value: unknown) => Promise.resolve(void settings.set(name, value)),
    getDraft: (id: string) => {
      const name = names.get(id)
      if (failing.code !== null || name === undefined)
        return Promise.reject(new StoreFailure(failing.code ?? 'no-such-draft'))
      return Promise.resolve({ draft: { title: null, principal: { name } }, savedAt: 5 } as StoredDraft)
    },
  } as unknown as ConstructorParameters<typeof RecentDrafts>[0]
  let changes = 0
  const recent = new RecentDrafts(store, () => (changes += 1))
  return { settings, names, failing, make, store, recent, changes: () => changes }
}

describe('recent drafts', () => {
  it('are the last opened first, six at most, with masked names', async () => {
    const { recent, make, settings } = kept()
    const ids = Array.from({ length: 8 }, (_, i) => make(`样本公司${i}号`))
    for (const id of ids) await recent.opened(id)
    await recent.opened(ids[3]!)
    expect(recent.drafts.map(({ id }) => id)).toEqual([ids[3], ids[7], ids[6], ids[5], ids[4], ids[2]])
    expect(recent.drafts[0]?.name).toBe('样…号')
    expect(JSON.stringify([...settings.values()])).not.toContain('样本')
  })
  it('come back after a restart, without those that are gone for good', async () => {
    const { recent, make, store, names, settings } = kept()
    const [one, two] = [make('甲样本公司'), make('乙样本公司')]
    await recent.opened(one)
    await recent.opened(two)
    names.delete(two)
    const again = new RecentDrafts(store, () => undefined)
    expect(again.drafts).toEqual([])
    await again.refresh()
    expect(again.drafts.map(({ id }) => id)).toEqual([one])
    expect([...settings.values()]).toEqual([[one]])
  })
  it('are forgotten when the person wants it, also for the next start', async () => {
    const { recent, make, store, settings, changes } = kept()
    await recent.opened(make('甲样本公司'))
    const before = changes()
    await recent.clear()
    expect(recent.drafts).toEqual([])
    expect(changes()).toBe(before + 1)
    expect([...settings.values()]).toEqual([[]])
    const again = new RecentDrafts(store, () => undefined)
    await again.refresh()
    expect(again.drafts).toEqual([])
  })
  it('lose one that was put into the trash', async () => {
    const { recent, make } = kept()
    const [one, two] = [make('甲样本公司'), make('乙样本公司')]
    await recent.opened(one)
    await recent.opened(two)
    await recent.removed(two)
    expect(recent.drafts.map(({ id }) => id)).toEqual([one])
  })
  it('are out of memory behind the lock, also when an answer comes late', async () => {
    const { recent, make, changes } = kept()
    const late = recent.opened(make('甲样本公司'))
    recent.forget()
    await late
    expect(recent.drafts).toEqual([])
    expect(changes()).toBeGreaterThan(0)
  })
  it('are not forgotten when the store is busy', async () => {
    const { recent, make, settings, failing } = kept()
    const id = make('甲样本公司')
    await recent.opened(id)
    failing.code = 'busy'
    await expect(recent.refresh()).rejects.toThrow()
    expect([...settings.values()]).toEqual([[id]])
    expect((await recent.settled()).map((one) => one.id)).toEqual([id])
  })
  it('of two changes at once none is lost', async () => {
    const { recent, make } = kept()
    const [one, two] = [make('甲样本公司'), make('乙样本公司')]
    await Promise.all([recent.opened(one), recent.opened(two)])
    expect(recent.drafts.map(({ id }) => id)).toEqual([two, one])
  })
  it('are none where the kept list is not one', async () => {
    const { recent, settings } = kept()
    settings.set('recent-drafts', ['../../etc/passwd'])
    await recent.refresh()
    expect(recent.drafts).toEqual([])
  })
})
