import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { verifyZip } from '../../electron/services/packaging/verify-zip'
import { crashPages, makePlaces, mayDumpCore, searchedPlaces, startApp } from './app-run'
import { aCanary, wordsOf, type Canary } from './canary'
import { deleteForGood, liveThrough, PASSPHRASE, type HowToDelete, type Lived } from './canary-flow'
import { lookInside } from './look-inside'
import { searchBytes, type Hit } from './search-bytes'
import { filesIn, openToOthers, searchFolders } from './search-folders'
import { tracesOfBytes, tracesOfWord, type Trace } from './traces'

/** One claim that was looked at. */
export interface Claim {
  readonly name: string
  readonly holds: boolean
  readonly detail: string
}

export interface Run {
  readonly claims: Claim[]
  readonly files: number
  readonly bytes: number
  readonly pages: number
  readonly rows: number
}

interface Wish {
  readonly root: string
  /** An empty folder of this run. */
  readonly base: string
  readonly seed: number
  readonly how: HowToDelete
}

const shown = (hits: readonly Hit[]): string =>
  hits.length === 0
    ? '0 hits'
    : `${hits.length} hits: ${hits
        .slice(0, 3)
        .map(({ where, form }) => `${where} (${form})`)
        .join(', ')}`

const none = (name: string, hits: readonly Hit[]): Claim => ({
  name,
  holds: hits.length === 0,
  detail: shown(hits),
})
const some = (name: string, hits: readonly Hit[]): Claim => ({
  name,
  holds: hits.length > 0,
  detail: shown(hits),
})

const tracesOf = (canary: Canary, { pixels }: Lived): Trace[] => [
  ...wordsOf(canary).flatMap(tracesOfWord),
  ...tracesOfBytes(pixels),
]

/** The control: a trace that was planted is found, in each form in which one could be. */
function planted(folder: string, traces: readonly Trace[]): Claim {
  const file = path.join(folder, 'planted')
  const missed = traces.filter(({ bytes }) => {
    writeFileSync(file, Buffer.concat([Buffer.from('before'), bytes, Buffer.from('after')]))
    return searchFolders([folder], [{ form: 'planted', bytes }]).hits.length === 0
  })
  rmSync(file)
  return {
    name: 'control: each planted trace is found',
    holds: missed.length === 0,
    detail: `${traces.length - missed.length} of ${traces.length} found`,
  }
}

/** A canary person's whole way through the real window, searched for at each end of it. */
export async function runOnce({ root, base, seed, how }: Wish): Promise<Run> {
  const places = makePlaces(base)
  const canary = aCanary(seed)
  const folders = searchedPlaces(places)
  const claims: Claim[] = []

  const first = await startApp(root, places)
  if (process.platform === 'linux') {
    const open = mayDumpCore(first.app)
    claims.push({
      name: 'no process writes a core dump',
      holds: open.length === 0,
      detail: open.join(', ') || 'limit 0 for all',
    })
  }
  const lived = await liveThrough(first, { places, canary, root })
  const traces = tracesOf(canary, lived)
  claims.push(none('while it runs, locked: nothing outside the store', searchFolders(folders, traces).hits))
  const crashed = await crashPages(first.app)
  claims.push({ name: 'control: pages were crashed', holds: crashed > 0, detail: String(crashed) })
  await first.app.close()
  const closed = searchFolders(folders, traces)
  claims.push(none('after a crash and the end: no trace in data, profile, caches, temp or log', closed.hits))
  // Sockets and locks are no files; what a program forgot in the temp folder would stay there for years.
  const forgotten = filesIn([places.temp])
  claims.push({
    name: 'no file is left in the temp folder',
    holds: forgotten.length === 0,
    detail: forgotten.join(', ') || 'empty',
  })
  claims.push(planted(places.temp, traces))
  // Not ours: the driver of this test makes the one, and the graphics library keeps its compiled shaders in the other.
  const open = openToOthers(folders).filter((file) => !/DevToolsActivePort$|mesa_shader_cache/.test(file))
  claims.push({
    name: 'every file is its owner’s alone',
    holds: open.length === 0,
    detail: open.slice(0, 5).join(', ') || '0 open to others',
  })
  claims.push({
    name: 'the data folder is its owner’s alone',
    holds: process.platform === 'win32' || (statSync(places.data).mode & 0o077) === 0,
    detail: (statSync(places.data).mode & 0o777).toString(8),
  })

  const before = await lookInside(places.data, PASSPHRASE, traces)
  claims.push(some('control: opened by its key, the store holds the canary before', before.hits))
  const handed = readFileSync(lived.packaged)
  claims.push(some('control: the exported package holds the canary', searchBytes('package', handed, traces)))
  const marks = Object.values(canary.marks).flatMap(tracesOfWord)
  claims.push(
    none('nothing exported holds EXIF, comments or trailing bytes', searchFolders([places.out], marks).hits),
  )
  const { ok } = await verifyZip(lived.packaged)
  claims.push({ name: 'the exported package is whole', holds: ok, detail: String(ok) })

  const second = await startApp(root, places)
  await deleteForGood(second.page, lived, canary, how)
  await second.app.close()
  // What the person wrote as the firm's address stays with the draft when only the person is taken out.
  const gone = how === 'person' ? tracesOf({ ...canary, address: canary.name }, lived) : traces
  const after = searchFolders(folders, gone)
  claims.push(none(`after deleting (${how}): no trace in any folder`, after.hits))
  const inside = await lookInside(places.data, PASSPHRASE, gone)
  claims.push(none(`after deleting (${how}): no trace in any page or row of the opened store`, inside.hits))

  return {
    claims,
    files: closed.files + after.files,
    bytes: closed.bytes + after.bytes,
    pages: inside.pages,
    rows: before.rows + inside.rows,
  }
}
