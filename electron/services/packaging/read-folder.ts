import { lstat, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { STORED } from '../../core/packaging/canonical-zip'
import { PACKAGE_MAX_BYTES } from '../../core/packaging/manifest'
import type { ListedEntry } from './read-zip'
import { TooMuch } from './read-zip'

/**
 * The files below a folder as entries of a package; links are listed and not followed, empty folders are nothing.
 * @throws TooMuch beyond `most` files or the bytes of a package
 */
export async function listFolder(folder: string, most: number): Promise<ListedEntry[]> {
  const listed: ListedEntry[] = []
  let bytes = 0
  const walk = async (below: string): Promise<void> => {
    for (const one of (await readdir(join(folder, below))).sort()) {
      const name = below === '' ? one : `${below}/${one}`
      const stat = await lstat(join(folder, name))
      if (stat.isDirectory()) {
        await walk(name)
        continue
      }
      bytes += stat.size
      if (listed.length >= most) throw new TooMuch('entries')
      if (bytes > PACKAGE_MAX_BYTES) throw new TooMuch()
      listed.push({
        name: name.normalize('NFC'),
        nameBytes: Buffer.from(name),
        encrypted: false,
        method: STORED,
        isLink: !stat.isFile(),
        payload: stat.isFile() ? await readFile(join(folder, name)) : Buffer.alloc(0),
        inflate: () => Promise.reject(new Error('files are not packed')),
      })
    }
  }
  await walk('')
  return listed
}
