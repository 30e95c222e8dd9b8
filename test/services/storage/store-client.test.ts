import { fork } from 'node:child_process'
import { EventEmitter, once } from 'node:events'
import { MessageChannel } from 'node:worker_threads'
import { describe, expect, it } from 'vitest'
import { serveStore } from '../../../electron/services/storage/serve-store'
import { STORE_CALLS } from '../../../electron/services/storage/store'
import { connectStore, type StoreConnection } from '../../../electron/services/storage/store-client'
import { StoreFailure } from '../../../electron/services/storage/store-failure'
import type { StorePort } from '../../../electron/services/storage/store-port'
import { builtChild } from './built-child'
import { failureIn } from './failing'
import { aDraft, aPage, aPicture, somePictures } from './sample-drafts'
import { aStoreFile, KEY, openAt, OTHER_KEY } from './store-place'

/** Two ports that hand over events with the message in `data`, as Electron's do in a utility process. */
const eventPorts = (): [StorePort, StorePort] => {
  const [one, two] = [new EventEmitter(), new EventEmitter()]
  const port = (here: EventEmitter, there: EventEmitter): StorePort => ({
    on: (event, listener) => here.on(event, listener),
    postMessage: (message) => {
      const data: unknown = structuredClone(message)
      setImmediate(() => there.emit('message', { data }))
    },
  })
  return [port(one, two), port(two, one)]
}

const threadPorts = (): [StorePort, StorePort] => {
  const { port1, port2 } = new MessageChannel()
  port1.unref()
  port2.unref()
  return [port1, port2]
}

const connected = (ports: [StorePort, StorePort]): StoreConnection => {
  serveStore(ports[0])
  return connectStore(ports[1])
}

describe.each([
  ['threads', threadPorts],
  ['Electron', eventPorts],
])('the store over ports of %s', (_, ports) => {
  it('answers every kind of call as it does at home', async () => {
    const { open, store } = connected(ports())
    const file = aStoreFile()
    await open({ file, key: KEY })
    const { id } = await store.createDraft(aDraft('一'))
    expect(await store.saveDraft(id, aDraft('二'), 1)).toMatchObject({ revision: 2 })
    const bytes = aPicture('样例', 200_000)
    const { materialId, sha256 } = await store.addMaterial(id, {
      name: 'a.jpg',
      bytes,
      slot: 'other',
      service: null,
    })
    await store.saveReading(sha256, 'r1', { pages: [aPage()] }, somePictures())
    const found = await store.fileBytes(materialId)
    expect(found.bytes).toEqual(bytes)
    expect(found.bytes).toBeInstanceOf(Uint8Array)
    expect(await store.picture(sha256, 1, 'name')).toEqual(aPicture('样例人', 1_000))
    expect(await store.readingFor(sha256, 'r2')).toBeNull()
    await store.setSetting('x', { y: [1] })
    expect(await store.getSetting('x')).toEqual({ y: [1] })
    await store.close()
    expect(openAt(file).getDraft(id).draft.title).toBe('二')
  })

  it('rejects with typed failures and their details', async () => {
    const { open, store } = connected(ports())
    expect(await failureIn(store.listDrafts())).toBe('store-locked')
    const file = aStoreFile()
    openAt(file).close()
    expect(await failureIn(open({ file, key: OTHER_KEY }))).toBe('wrong-key')
    expect(await failureIn(store.listDrafts())).toBe('store-locked')
    await open({ file, key: KEY })
    const { id } = await store.createDraft()
    const failure = await store.saveDraft(id, aDraft(), 7).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(StoreFailure)
    expect(failure).toMatchObject({ code: 'stale-revision', detail: { expected: 7, current: 1 } })
    await store.close()
    expect(await failureIn(store.listDrafts())).toBe('store-locked')
    await open({ file, key: KEY })
    expect(await store.listDrafts()).toHaveLength(1)
  })

  it('answers in order, however many ask at once', async () => {
    const { open, store } = connected(ports())
    await open({ file: aStoreFile(), key: KEY })
    const { id } = await store.createDraft()
    const saves = await Promise.all(
      Array.from({ length: 40 }, (_, at) => store.saveDraft(id, aDraft(`${at}`), at + 1)),
    )
    expect(saves.map(({ revision }) => revision)).toEqual(Array.from({ length: 40 }, (_, at) => at + 2))
  })

  it.each(['constructor', 'toString', '__proto__', 'exec', ''])('refuses the method %j', async (method) => {
    const [server, client] = ports()
    const connection = connected([server, client])
    await connection.open({ file: aStoreFile(), key: KEY })
    const answer = new Promise((resolve) =>
      client.on('message', (event) => resolve('data' in event ? event.data : event)),
    )
    client.postMessage({ id: 99, method, args: [] })
    expect(await answer).toMatchObject({ id: 99, ok: false, failure: { code: 'bad-request' } })
  })

  it('fails what cannot cross, and goes on', async () => {
    const { open, store } = connected(ports())
    await open({ file: aStoreFile(), key: KEY })
    expect(await failureIn(store.setSetting('x', () => 1))).toBe('bad-request')
    expect(await store.listDrafts()).toEqual([])
  })
})

describe("the store's process", () => {
  it('fails all pending and later calls when it dies, and loses no acknowledged save', async () => {
    const child = fork(await builtChild('serving-child.ts'), {
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
      execArgv: [],
      serialization: 'advanced',
    })
    const { open, store } = connectStore({
      on: (event, listener) => child.on(event, listener),
      postMessage: (message) => child.send(message as object),
    })
    const file = aStoreFile()
    await open({ file, key: KEY })
    const { id } = await store.createDraft(aDraft('一'))
    const { revision } = await store.saveDraft(id, aDraft('二'))
    const pending = Array.from({ length: 20 }, () => failureIn(store.addMaterial(id, aMaterial())))
    child.kill('SIGKILL')
    await once(child, 'exit')
    const codes = await Promise.all(pending)
    expect(codes.every((code) => code === null || code === 'store-stopped')).toBe(true)
    expect(codes).toContain('store-stopped')
    expect(await failureIn(store.listDrafts())).toBe('store-stopped')
    expect(openAt(file).getDraft(id).revision).toBe(revision)
  })
})

const aMaterial = () => ({
  name: 'a.jpg',
  bytes: aPicture('', 2_000_000),
  slot: 'other' as const,
  service: null,
})

it('lists every call of the store once', () => {
  const store = openAt(aStoreFile())
  expect([...STORE_CALLS].sort()).toEqual(Object.keys(store).sort())
})
