import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { searchBytes, type Hit } from './search-bytes'
import type { Trace } from './traces'

export interface Searched {
  readonly files: number
  readonly bytes: number
  readonly hits: readonly Hit[]
}

function* filesBelow(folder: string): Generator<string> {
  if (!existsSync(folder)) return
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name)
    if (entry.isDirectory()) yield* filesBelow(file)
    else if (entry.isFile()) yield file
  }
}

/** Every byte of every file of the folders, and every name; links, sockets and pipes hold none. */
export function searchFolders(folders: readonly string[], traces: readonly Trace[]): Searched {
  const hits: Hit[] = []
  let files = 0
  let bytes = 0
  for (const folder of folders)
    for (const file of filesBelow(folder)) {
      const where = path.relative(path.dirname(folder), file)
      let content: Buffer
      try {
        content = readFileSync(file)
      } catch {
        // Removed since it was listed: what is gone holds nothing.
        continue
      }
      files += 1
      bytes += content.length
      hits.push(...searchBytes(where, content, traces), ...searchBytes('a name', Buffer.from(where), traces))
    }
  return { files, bytes, hits }
}

/** Files of the folders, by their path within. */
export const filesIn = (folders: readonly string[]): string[] =>
  folders.flatMap((folder) => [...filesBelow(folder)].map((file) => path.relative(folder, file)))

/** Files of the folders that others than their owner may read. */
export function openToOthers(folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    [...filesBelow(folder)]
      .filter((file) => (lstatSync(file).mode & 0o077) !== 0)
      .map((file) => path.relative(folder, file)),
  )
}
