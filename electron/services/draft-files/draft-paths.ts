import { stat } from 'node:fs/promises'
import { findDraftsIn } from './find-drafts'

/** Draft files that a command line names: a file stands for itself, a folder for the drafts in and below it. */
export async function draftPaths(named: readonly string[]): Promise<string[]> {
  const lists = await Promise.all(
    named.map(async (name) => {
      const isFolder = await stat(name).then(
        (found) => found.isDirectory(),
        () => false,
      )
      return isFolder ? findDraftsIn(name).catch(() => []) : [name]
    }),
  )
  return lists.flat()
}
