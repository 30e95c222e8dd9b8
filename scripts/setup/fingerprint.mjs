import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'

/** SHA-256 (hex) over names and contents of the given files and folders, in a fixed order. */
export function fingerprint(root, entries) {
  const hash = createHash('sha256')
  const walk = (entry) => {
    const stat = statSync(entry, { throwIfNoEntry: false })
    if (!stat) return
    if (stat.isDirectory()) {
      for (const name of readdirSync(entry).sort()) walk(path.join(entry, name))
      return
    }
    hash.update(path.relative(root, entry)).update('\0').update(readFileSync(entry)).update('\0')
  }
  for (const entry of entries) walk(path.join(root, entry))
  return hash.digest('hex')
}

export const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex')
