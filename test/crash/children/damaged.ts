import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '../../../electron/services/storage/open-store'
import { rescueStore } from '../../../electron/services/storage/rescue'
import type { StoreCalls } from '../../../electron/services/storage/store'
import { asStoreFailure } from '../../../electron/services/storage/store-failure'
import { draftOf, hashOfDraft, KEY, pictureOf, sha256 } from '../content'
import { DAMAGES } from '../damages'
import { Random } from '../random'
import { tell } from './saving'

const DRAFTS = 10

/** What the store holds: each draft's revisions by the hash of their text, and each picture's hash. */
interface Truth {
  readonly drafts: ReadonlyMap<string, ReadonlyMap<number, string>>
  readonly current: ReadonlyMap<string, number>
  readonly pictures: ReadonlyMap<string, string>
}

const hashOf = (draft: object): string => hashOfDraft({ ...draft, materials: [] })

const truthOf = (store: StoreCalls): Truth => {
  const entries = store.listDrafts()
  return {
    drafts: new Map(
      entries.map(({ id }) => [
        id,
        new Map(
          store.draftVersions(id).map(({ revision }) => [revision, hashOf(store.draftVersion(id, revision))]),
        ),
      ]),
    ),
    current: new Map(entries.map(({ id, revision }) => [id, revision])),
    pictures: new Map(
      entries.flatMap(({ id }) =>
        store
          .listMaterials(id)
          .map((material) => [material.id, sha256(store.fileBytes(material.id).bytes)] as const),
      ),
    ),
  }
}

/** Ten drafts of three saves and a picture each; of these the last saves stand in the journal only. */
const build = (file: string): { truth: Truth; files: Map<string, Buffer> } => {
  const store = openStore({ file, key: KEY, now: Date.now })
  const ids = Array.from({ length: DRAFTS }, (_, at) => {
    const { id } = store.createDraft(draftOf(at * 10 + 1))
    store.addMaterial(id, { name: 'a.jpg', bytes: pictureOf(at), slot: 'other', service: null })
    store.saveDraft(id, draftOf(at * 10 + 2))
    return id
  })
  store.settle()
  for (const [at, id] of ids.entries()) store.saveDraft(id, draftOf(at * 10 + 3))
  const truth = truthOf(store)
  // As a kill leaves them: the journal not played in.
  const files = new Map(['', '-wal', '.mark'].map((ending) => [file + ending, readFileSync(file + ending)]))
  store.close()
  return { truth, files }
}

const code = (error: unknown): string => asStoreFailure(error).code

const NOTICED = ['damaged', 'store-missing', 'not-our-file']

/** Reads everything. Answers whether damage was noticed; throws words when something else came than was saved. */
const readAll = (store: StoreCalls, truth: Truth): boolean => {
  let noticed = false
  const unlessDamaged = (step: () => void): void => {
    try {
      step()
    } catch (error) {
      const failure = asStoreFailure(error)
      if (failure.code !== 'damaged') throw error
      noticed = true
    }
  }
  unlessDamaged(() => {
    const listed = store.listDrafts().map(({ id }) => id)
    if (listed.length !== DRAFTS) throw new Error(`${listed.length} drafts are listed`)
  })
  for (const [id, revision] of truth.current)
    unlessDamaged(() => {
      const found = store.getDraft(id)
      if (found.revision !== revision) throw new Error(`revision ${found.revision} instead of ${revision}`)
      if (hashOf(found.draft) !== truth.drafts.get(id)?.get(revision)) throw new Error('other text')
      if (found.materials.length !== 1) throw new Error(`${found.materials.length} pictures`)
    })
  for (const [id, hash] of truth.pictures)
    unlessDamaged(() => {
      if (sha256(store.fileBytes(id).bytes) !== hash) throw new Error('another picture')
    })
  unlessDamaged(() => {
    if (store.checkWhole() !== 0) noticed = true
  })
  return noticed
}

/** Of what was rescued nothing may be other than it was saved. Answers the counts. */
const rescue = (file: string, truth: Truth): string => {
  const folder = mkdtempSync(join(tmpdir(), 'icp-crash-'))
  try {
    const copy = join(folder, 'store.db')
    for (const ending of ['', '-wal'])
      if (existsSync(file + ending)) copyFileSync(file + ending, copy + ending)
    let counts
    try {
      counts = rescueStore({ file: copy, key: KEY, now: Date.now })
    } catch (error) {
      const failure = asStoreFailure(error)
      if (failure.code !== 'damaged' && failure.code !== 'cannot-open') throw error
      return 'nothing'
    }
    if (!existsSync(join(folder, counts.setAside))) throw new Error('not set aside')
    const store = openStore({ file: copy, key: KEY, now: Date.now })
    const listed = store.listDrafts()
    if (listed.length !== counts.drafts) throw new Error(`${listed.length} rescued, ${counts.drafts} counted`)
    for (const { id } of listed) {
      const { draft, materials } = store.getDraft(id)
      if (![...(truth.drafts.get(id)?.values() ?? [])].includes(hashOf(draft)))
        throw new Error('rescued text differs')
      for (const material of materials)
        if (sha256(store.fileBytes(material.id).bytes) !== truth.pictures.get(material.id))
          throw new Error('rescued picture differs')
    }
    if (store.checkWhole() !== 0) throw new Error('the rescued store is not whole')
    store.close()
    return `${counts.drafts}/${counts.drafts + counts.draftsLost}`
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const tryOne = (file: string, truth: Truth): string => {
  const rescued = rescue(file, truth)
  let store: StoreCalls
  try {
    store = openStore({ file, key: KEY, now: Date.now, mustExist: true })
  } catch (error) {
    return NOTICED.includes(code(error)) ? `noticed start ${rescued}` : `wrong ${code(error)}`
  }
  try {
    return readAll(store, truth) ? `noticed read ${rescued}` : 'harmless - -'
  } finally {
    store.close()
  }
}

/** Damages a store so many times, each time from whole, and tells what came of it. */
export const damaged = (folder: string, times: string, seed: string): void => {
  const file = join(folder, 'store.db')
  const { truth, files } = build(file)
  const random = new Random(Number(seed))
  for (let at = 0; at < Number(times); at += 1) {
    // Into the same file: its mark stands for this file and no copy of it.
    for (const [name, bytes] of files) writeFileSync(name, bytes)
    const damage = DAMAGES[at % DAMAGES.length]
    if (damage === undefined) return
    damage.harm(file, random)
    let answer
    try {
      answer = tryOne(file, truth)
    } catch (error) {
      answer = `wrong ${error instanceof Error ? error.message : String(error)}`
    }
    tell('damage', damage.name, answer)
  }
  tell('done')
}
