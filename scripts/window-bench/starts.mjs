import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { inRoot } from '../setup/paths.mjs'
import { started, usableAt } from './started.mjs'

/** One start: milliseconds from the process to a window that can be used. */
async function oneStart(args, env) {
  const program = await started(args, env)
  try {
    return (await usableAt(program.page)) - program.spawnedAt
  } finally {
    await program.end()
  }
}

/**
 * Starts of our window and of an empty one in turn, so that other work on the machine hits both alike; the first of each
 * warms the disk and is not counted.
 */
export async function starts(times, folder, env) {
  const profile = mkdtempSync(path.join(tmpdir(), 'icp-empty-'))
  const programs = {
    own: [inRoot(), `--data-folder=${folder}`],
    empty: [inRoot('test', 'bench', 'window', 'empty'), `--user-data-dir=${profile}`],
  }
  const ms = { own: [], empty: [] }
  try {
    for (let time = 0; time <= times; time += 1)
      for (const [name, args] of Object.entries(programs)) {
        const took = await oneStart(args, env)
        if (time > 0) ms[name].push(took)
      }
  } finally {
    rmSync(profile, { recursive: true, force: true })
  }
  return ms
}
