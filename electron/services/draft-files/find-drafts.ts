import { lstat, open, readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { DRAFT_MAX_BYTES } from '../../core/draft/parse-draft'
import { DRAFT_FORMAT } from '../../core/filing/draft'

/** Folders inside folders that are searched; deeper ones are passed over. */
const MAX_DEPTH = 8

/** Whether the first sign after marks and white space opens a JSON object; spares reading pictures whole. */
async function beginsLikeObject(path: string): Promise<boolean> {
  const file = await open(path, 'r')
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(64), 0, 64, 0)
    return /^[\ufeff\ufffd\s\0]*\{/.test(buffer.subarray(0, bytesRead).toString('utf8'))
  } finally {
    await file.close()
  }
}

/** By its ending, or else by what it says it is, whatever its name. */
async function isDraft(path: string, name: string): Promise<boolean> {
  if (/\.icpdraft(\.json)?$/i.test(name)) return true
  try {
    if ((await lstat(path)).size > DRAFT_MAX_BYTES || !(await beginsLikeObject(path))) return false
    const content = await readFile(path)
    return content.includes(`"${DRAFT_FORMAT}"`) || content.includes(Buffer.from(DRAFT_FORMAT, 'utf16le'))
  } catch {
    // A file that cannot be opened and is not named as a draft is one of the others in the folder.
    return false
  }
}

/** Paths of the drafts in a folder and the folders in it, in the order of their names; links are not followed. */
export async function findDraftsIn(folder: string, depth = 0): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
  const found: string[] = []
  for (const entry of entries) {
    const path = join(folder, entry.name)
    if (entry.isDirectory() && !entry.name.startsWith('.') && depth < MAX_DEPTH) {
      // A folder that may not be opened does not hide the drafts beside it.
      found.push(...(await findDraftsIn(path, depth + 1).catch(() => [])))
    } else if (entry.isFile() && (await isDraft(path, entry.name))) found.push(path)
  }
  return found
}
