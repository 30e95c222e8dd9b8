import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'

const ENDINGS = new Set([
  '.jpg',
  '.jpeg',
  '.jfif',
  '.png',
  '.webp',
  '.bmp',
  '.pdf',
  '.tif',
  '.tiff',
  '.heic',
  '.heif',
  '.gif',
  '.avif',
])

/**
 * The files that a command line names: a file stands for itself whatever its ending, a folder for the pictures and
 * PDFs below it in the order of their names; its other files are passed over.
 */
export async function picturePaths(named: readonly string[]): Promise<string[]> {
  const lists = await Promise.all(
    named.map(async (name) => {
      const isFolder = await stat(name).then(
        (found) => found.isDirectory(),
        () => false,
      )
      return isFolder ? picturesBelow(name) : [name]
    }),
  )
  return lists.flat()
}

async function picturesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  const lists = await Promise.all(
    entries.map(async (entry) => {
      const file = path.join(folder, entry.name)
      if (entry.isDirectory()) return picturesBelow(file)
      return entry.isFile() && ENDINGS.has(path.extname(entry.name).toLowerCase()) ? [file] : []
    }),
  )
  return lists.flat()
}
