import { randomBytes } from 'node:crypto'
import { lstat, mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { ExpectedFailure } from '../failure'
import { writeWhole } from './write-whole'
import type { NamedBytes } from './write-zip'

/**
 * Writes entries as files of a new folder, whole or not at all: under another name beside it first, then renamed.
 * @throws ExpectedFailure `cannot-write` when there is something at that place already or the folder cannot be made;
 * `disk-full`, `read-only`; no half folder stays
 */
export async function writeFolder(folder: string, entries: readonly NamedBytes[]): Promise<void> {
  await mustBeFree(folder)
  const part = join(dirname(folder), `.part-${randomBytes(8).toString('hex')}`)
  try {
    await mkdir(part, { mode: 0o700 })
    for (const { name, bytes } of entries) {
      const file = join(part, ...name.split('/'))
      await mkdir(dirname(file), { recursive: true, mode: 0o700 })
      await writeWhole(file, [bytes])
    }
    // An empty folder may stand there: the one that the person just made for it.
    await rmdir(folder).catch(() => undefined)
    await rename(part, folder)
  } catch (error) {
    await rm(part, { recursive: true, force: true }).catch(() => undefined)
    if (error instanceof ExpectedFailure) throw error
    throw new ExpectedFailure('cannot-write', `文件夹“${basename(folder)}”写不进去，请换一个位置。`)
  }
}

async function mustBeFree(folder: string): Promise<void> {
  const stat = await lstat(folder).catch(() => null)
  if (stat === null) return
  const held = stat.isDirectory() ? await readdir(folder) : null
  if (held === null || held.length > 0)
    throw new ExpectedFailure(
      'cannot-write',
      `“${basename(folder)}”已经有了，没有覆盖。请换一个名字，或先移走它。`,
    )
}
