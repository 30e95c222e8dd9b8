import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { appStateSchema } from '../../electron/contract/views'
import { beginStore } from '../../electron/main/begin-store'
import { StoreKeeper } from '../../electron/services/storage/store-keeper'

const root = path.resolve(import.meta.dirname, '../..')
vi.mock('electron', () => ({
  app: { getAppPath: () => path.resolve(import.meta.dirname, '../..'), getVersion: () => '1.2.3' },
  nativeTheme: {},
  safeStorage: { isEncryptionAvailable: () => false },
  utilityProcess: {
    fork: () => {
      throw new Error('no store is opened here')
    },
  },
}))

let folder = ''
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'first-answer-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const place = () => ({ data: folder, profile: null, portable: false })

const newestPack = (): unknown =>
  readdirSync(path.join(root, 'resources', 'facts'))
    .map(
      (name) =>
        JSON.parse(readFileSync(path.join(root, 'resources', 'facts', name), 'utf8')) as { version: string },
    )
    .map(({ version }) => version)
    .toSorted()
    .at(-1)

describe('the first answer to the page, before the program is loaded', () => {
  it('is the state that the page would get later, with the date of the newest facts', async () => {
    const store = await beginStore(place())
    const answer = store.firstAnswer('app.state')
    expect(answer?.ok).toBe(true)
    const state = appStateSchema.parse(answer!.ok && answer!.value)
    expect(state).toMatchObject({ store: 'new', version: '1.2.3', keptBy: null, recoveryDue: false })
    expect(state.factsVersion).toBe(newestPack())
    await expect(store.told).resolves.toBeUndefined()
  })

  it('leaves everything else to the program', async () => {
    const store = await beginStore(place())
    expect(store.firstAnswer('draft.list')).toBeNull()
    expect(store.firstAnswer({ toString: () => 'app.state' })).toBeNull()
  })

  it('is not given of an open store, whose settings only the program knows', async () => {
    vi.spyOn(StoreKeeper.prototype, 'state', 'get').mockReturnValue({
      state: 'open',
      problem: null,
      about: null,
    })
    const store = await beginStore(place())
    expect(store.firstAnswer('app.state')).toBeNull()
    await expect(store.told).resolves.toBeUndefined()
    vi.restoreAllMocks()
  })
})
