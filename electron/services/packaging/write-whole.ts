import { createHash, randomBytes } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { ExpectedFailure } from '../failure'

/** The folder's own entry must reach the disk too, or a power cut may lose the new name. */
async function syncFolder(folder: string): Promise<void> {
  // Windows opens no folders; its file system keeps renames in order by itself.
  const handle = await open(folder, 'r').catch(() => null)
  if (!handle) return
  await handle.sync().catch(() => undefined)
  await handle.close()
}

function asFailure(error: unknown, file: string): ExpectedFailure {
  const detail = { file: basename(file) }
  const { code } = error as NodeJS.ErrnoException
  if (code === 'ENOSPC' || code === 'EDQUOT') return new ExpectedFailure('disk-full', '', detail)
  if (code === 'EROFS') return new ExpectedFailure('read-only', '', detail)
  return new ExpectedFailure('cannot-write', '', detail)
}

/**
 * Writes a file whole or not at all: under another name in the same folder, to the disk, then renamed. What stood there
 * before stays until the last moment.
 * @returns the file's SHA-256
 * @throws ExpectedFailure `disk-full`, `read-only` or `cannot-write`; no half file stays
 */
export async function writeWhole(file: string, pieces: Iterable<Uint8Array>): Promise<string> {
  const folder = dirname(file)
  const part = join(folder, `.part-${randomBytes(8).toString('hex')}`)
  const hash = createHash('sha256')
  try {
    const handle = await open(part, 'wx', 0o600)
    try {
      for (const piece of pieces) {
        hash.update(piece)
        await handle.writeFile(piece)
      }
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(part, file)
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined)
    throw asFailure(error, file)
  }
  await syncFolder(folder)
  return hash.digest('hex')
}
