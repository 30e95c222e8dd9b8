import process from 'node:process'
import { setTimeout as rest } from 'node:timers/promises'
import { OurReader } from './our-reader.mjs'
import { Peer } from './peer.mjs'

/** Pictures that every reader reads first, not counted: all are warm then. */
const WARM_UP = 2
/** Between two readers: helpers of the last one come to rest, so that no reader pays for another. */
const REST_MS = 120

/**
 * All readers over all pictures in one run, picture by picture, each picture beginning with another reader, so that
 * whatever the machine does meanwhile hits all alike.
 * `files`: paths; `nameOf` gives the name in the results.
 */
export async function sideBySide(files, engines, { env, nameOf }) {
  const ours = engines.includes('ours') ? new OurReader(env) : null
  const asked = await Promise.all(engines.filter((name) => name !== 'ours').map((name) => Peer.start(name)))
  const peers = asked.filter(({ missing }) => missing === undefined)
  const readers = [
    ...(ours ? [{ name: 'ours', read: (file) => oursReads(ours, file) }] : []),
    ...peers.map((peer) => ({ name: peer.name, read: (file) => peer.read(file) })),
  ]
  for (const file of files.slice(0, WARM_UP)) for (const { read } of readers) await read(file)
  const reads = []
  for (const [at, file] of files.entries()) {
    process.stderr.write(`\r${at + 1}/${files.length} `)
    for (const turn of readers.keys()) {
      const { name, read } = readers[(at + turn) % readers.length]
      reads.push({ engine: name, file: nameOf(file), ms: null, ...(await read(file)) })
      await rest(REST_MS)
    }
    ours?.memory()
  }
  const memoryKb = Object.fromEntries(peers.map((peer) => [peer.name, peer.peakKb()]))
  const versions = Object.fromEntries(peers.map((peer) => [peer.name, peer.version]))
  const notRun = Object.fromEntries(
    asked.flatMap(({ name, missing }) => (missing === undefined ? [] : [[name, missing]])),
  )
  peers.forEach((peer) => peer.close())
  await ours?.close()
  return { reads, versions, notRun, memoryKb, ownPeak: ours?.peak ?? null }
}

/** Wall clock is what counts; the reading's own time goes along. */
async function oursReads(ours, file) {
  const { readings, wallMs } = await ours.read(file)
  const [reading] = readings
  return { ms: wallMs, ownMs: reading.ms ?? null, reading, error: reading.error?.code }
}
