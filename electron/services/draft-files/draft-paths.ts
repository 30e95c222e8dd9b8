import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'

const isDraftName = (name: string): boolean => /\.(icpdraft|icpdraft\.json|json)$/i.test(name)

/** Draft files that a command line names: a file stands for itself, a folder for the drafts below it by name. */
export async function draftPaths(named: readonly string[]): Promise<string[]> {
  const lists = await Promise.all(
    named.map(async (name) => {
      const isFolder = await stat(name).then(
        (found) => found.isDirectory(),
        () => false,
      )
      return isFolder ? draftsBelow(name) : [name]
    }),
  )
  return lists.flat()
}

async function draftsBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  const lists = await Promise.all(
    entries.map(async (entry) => {
      const file = path.join(folder, entry.name)
      if (entry.isDirectory()) return draftsBelow(file)
      return entry.isFile() && isDraftName(entry.name) ? [file] : []
    }),
  )
  return lists.flat()
}
