import process from 'node:process'
import { OurReader } from './our-reader.mjs'

/** Share of the readings after which the same pictures come again: the second tenth and the last are compared. */
const AGAIN = 0.8

/**
 * Reads pictures one right after the other in an app of its own until it has done `readings`, and takes its memory after
 * each. The second tenth of the readings and the last one are of the same pictures, so that what differs is time alone.
 * @returns {Promise<{ memory: { readings: number, mb: number }[], peak: OurReader['peak'] }>}
 */
export async function memoryRun(files, readings, env) {
  const ours = new OurReader(env)
  const memory = []
  for (let at = 0; at < readings; at++) {
    await ours.read(files[(at % Math.ceil(readings * AGAIN)) % files.length])
    const now = ours.memory()
    if (now) memory.push({ readings: at + 1, mb: Math.round(now.readerNowKb / 1024) })
    process.stderr.write(`\r连续读 ${at + 1}/${readings} `)
  }
  process.stderr.write('\r')
  await ours.close()
  return { memory, peak: ours.peak }
}
