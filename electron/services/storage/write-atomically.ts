import { randomBytes } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** The calls of node's file system used here; tests give some that fail. */
export interface Disk {
  readonly open: typeof open
  readonly rename: typeof rename
  readonly rm: typeof rm
}

const realDisk: Disk = { open, rename, rm }

const syncFolder = async (folder: string, disk: Disk): Promise<void> => {
  // Windows cannot open a folder for this, and needs it not.
  if (process.platform === 'win32') return
  const handle = await disk.open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/**
 * Writes the file whole or not at all, readable by its owner alone; after it answers, a power cut does not undo it.
 * @throws the file system's error; the old file is then as it was, unless only the last step, syncing the folder, failed
 */
export const writeAtomically = async (
  file: string,
  content: string | Uint8Array,
  disk: Disk = realDisk,
): Promise<void> => {
  // In the same folder: a rename across disks is no rename.
  const folder = dirname(file)
  const draft = join(folder, `.${basename(file)}.${randomBytes(6).toString('hex')}.tmp`)
  try {
    const handle = await disk.open(draft, 'wx', 0o600)
    try {
      await handle.writeFile(content)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await disk.rename(draft, file)
  } catch (error) {
    await disk.rm(draft, { force: true })
    throw error
  }
  await syncFolder(folder, disk)
}
