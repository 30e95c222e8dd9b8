import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { performance } from 'node:perf_hooks'
import type { Store } from '../../../electron/services/storage/store'
import type { DraftPageQuery } from '../../../electron/services/storage/store-records'
import { connectStore } from '../../../electron/services/storage/store-client'
import { unpack, type StorePort } from '../../../electron/services/storage/store-port'
import { randomFrom } from '../../samples/random'
import type { Size } from './fill-store'
import { inventFiling } from './invent-filing'

export interface Times {
  readonly what: string
  readonly times: readonly number[]
}

export interface Memory {
  readonly rss: number
  readonly peak: number
}

const timed = async <T>(step: () => Promise<T>): Promise<[T, number]> => {
  const start = performance.now()
  const value = await step()
  return [value, performance.now() - start]
}

/** The port without the words that are not the store's. */
const portOf = (child: ChildProcess): StorePort => ({
  on: (event, listener) =>
    child.on(event, (message: unknown) => {
      if (event !== 'message' || typeof unpack(message) !== 'object' || !('rss' in (message as object)))
        listener(message)
    }),
  postMessage: (message) => void child.send(message as object),
})

export interface Started {
  readonly child: ChildProcess
  readonly store: Store
  /** Milliseconds from starting the process to the open store, and from then to the first list. */
  readonly open: number
  readonly firstList: number
}

export async function startStore(script: string, file: string, key: Uint8Array): Promise<Started> {
  const begin = performance.now()
  const child = fork(script, [], { serialization: 'advanced', stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  const { open, store } = connectStore(portOf(child))
  await open({ file, key })
  const opened = performance.now()
  await store.draftPage()
  return { child, store, open: opened - begin, firstList: performance.now() - opened }
}

export async function memoryOf(child: ChildProcess): Promise<Memory> {
  const answer = new Promise<Memory>((resolve) => {
    const hear = (message: unknown): void => {
      if (typeof message !== 'object' || message === null || !('rss' in message)) return
      child.off('message', hear)
      resolve(message as Memory)
    }
    child.on('message', hear)
  })
  child.send('memory')
  return answer
}

export async function stopStore({ child, store }: Started): Promise<void> {
  await store.close()
  child.kill()
  await once(child, 'exit')
}

const LISTS: readonly DraftPageQuery[] = [
  {},
  { status: 'block' },
  { status: 'ready' },
  { place: 'archived' },
  { place: 'templates' },
  { place: 'trash' },
]

async function lists(store: Store, rounds: number, { seed, drafts }: Size): Promise<Times[]> {
  const random = randomFrom(`${seed}/lists`)
  const parts: number[] = []
  const whole: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const query = { ...LISTS[round % LISTS.length], offset: random.integer(0, Math.floor(drafts / 2)) }
    parts.push((await timed(() => store.draftPage(query)))[1])
    if (round % 10 === 0) whole.push((await timed(() => store.listDrafts()))[1])
  }
  return [
    { what: 'list: 200 rows with all counts, anywhere in it', times: parts },
    { what: 'list: every row at once', times: whole },
  ]
}

const STATUS_WORDS = ['必改', '有风险', '待确认', '可打包', '草稿']

async function searches(store: Store, rounds: number, { seed, drafts }: Size): Promise<Times[]> {
  const random = randomFrom(`${seed}/search`)
  const kinds = ['name', 'domain', 'phone', 'number', 'status'] as const
  const times = Object.fromEntries(kinds.map((kind) => [kind, [] as number[]]))
  for (let round = 0; round < rounds; round += 1)
    for (const kind of kinds) {
      const { sought } = inventFiling(seed, random.integer(0, drafts - 1))
      const whole = kind === 'status' ? random.pick(STATUS_WORDS) : sought[kind]
      // As it is while typing: a part of the value, then all of it.
      const query = round % 2 === 0 ? whole : whole.slice(0, Math.max(2, Math.ceil(whole.length / 2)))
      const [page, ms] = await timed(() => store.draftPage({ query }))
      const found = Object.values(page.counts.places).reduce((sum, count) => sum + count, 0)
      if (found === 0) throw new Error(`nothing was found by a ${kind} that is there`)
      times[kind]!.push(ms)
    }
  return [
    ...kinds.map((kind) => ({ what: `search by ${kind}`, times: times[kind]! })),
    { what: 'search: all of these', times: Object.values(times).flat() },
  ]
}

async function saves(store: Store, rounds: number, { seed }: Size): Promise<Times[]> {
  const page = await store.draftPage({ limit: 50 })
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const id = page.rows[round % page.rows.length]!.id
    const { draft, revision } = await store.getDraft(id)
    const changed = { ...draft, title: `${seed} ${round}` }
    times.push((await timed(() => store.saveDraft(id, changed, revision)))[1])
  }
  return [{ what: 'save', times }]
}

async function undos(store: Store, rounds: number): Promise<Times[]> {
  const [row] = (await store.draftPage({ limit: 1 })).rows
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1)
    times.push(
      (await timed(() => (round % 2 === 0 ? store.undoDraft(row!.id) : store.redoDraft(row!.id))))[1],
    )
  return [{ what: 'undo and redo', times }]
}

async function reads(store: Store, rounds: number, { seed, drafts, pictureBytes }: Size): Promise<Times[]> {
  const random = randomFrom(`${seed}/reads`)
  const opened: number[] = []
  const pictures: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const offset = random.integer(0, Math.floor(drafts / 2))
    const [row] = (await store.draftPage({ offset, limit: 1 })).rows
    const [draft, ms] = await timed(() => store.getDraft(row!.id))
    opened.push(ms)
    const material = draft.materials[0]
    if (!material) continue
    const [file, readMs] = await timed(() => store.fileBytes(material.id))
    if (file.bytes.byteLength !== pictureBytes) throw new Error('a picture came back with another size')
    pictures.push(readMs)
  }
  return [
    { what: 'open a draft', times: opened },
    { what: 'read a picture', times: pictures },
  ]
}

async function deletions(store: Store, rounds: number): Promise<Times[]> {
  const { rows } = await store.draftPage({ offset: 100, limit: rounds })
  const away: number[] = []
  const forGood: number[] = []
  for (const { id } of rows) {
    away.push((await timed(() => store.deleteDraft(id)))[1])
    forGood.push((await timed(() => store.purgeDraft(id)))[1])
  }
  return [
    { what: 'delete a draft (into the trash)', times: away },
    { what: 'delete a draft for good, with its pictures and every trace', times: forGood },
  ]
}

/** As many as the page shows at once. */
const PEOPLE_SHOWN = 200

/** The first time looks through every draft, unless the store was at rest long enough to do so by itself. */
async function people(store: Store, rounds: number): Promise<Times[]> {
  const [all, firstMs] = await timed(() => store.listPeople({ limit: PEOPLE_SHOWN }))
  const again: number[] = []
  const searched: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    again.push((await timed(() => store.listPeople({ limit: PEOPLE_SHOWN })))[1])
    const query = all.people[round % all.people.length]?.number ?? ''
    const [found, ms] = await timed(() => store.listPeople({ query, limit: PEOPLE_SHOWN }))
    if (query === '' || found.total === 0) throw new Error('nobody is found')
    searched.push(ms)
  }
  return [
    { what: 'page of people: the first time ever', times: [firstMs] },
    { what: 'page of people: everybody of whom something is kept', times: again },
    { what: 'page of people: search by number', times: searched },
  ]
}

/** Every kind of work, one after the other, on a store that is open. */
export async function measureStore(store: Store, size: Size, rounds: number): Promise<Times[]> {
  const few = Math.max(4, Math.floor(rounds / 10))
  return [
    ...(await lists(store, rounds, size)),
    ...(await searches(store, rounds, size)),
    ...(await saves(store, rounds, size)),
    ...(await undos(store, few)),
    ...(await reads(store, rounds, size)),
    ...(await people(store, few)),
    ...(await deletions(store, few)),
  ]
}
