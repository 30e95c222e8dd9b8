import { lstat, open } from 'node:fs/promises'
import { fileFacts } from '../../core/image/file-facts'
import type { MaterialFile } from '../../core/rules/rule'
import type { MaterialPlace } from '../draft-files/material-paths'

/** Headers lie within this; camera files may put previews and colour tables before the picture's size. */
const HEAD_BYTES = 256 * 1024

/** What the materials' files are by size and first bytes, whether or not they are read; those that are not there are left out. */
export async function lookAtFiles(places: readonly MaterialPlace[]): Promise<MaterialFile[]> {
  const looked = await Promise.all(
    places.map(async (place, index): Promise<MaterialFile[]> => {
      if (!('path' in place)) return []
      const found = await lookAt(place.path).catch(() => null)
      return found ? [{ index, ...found }] : []
    }),
  )
  return looked.flat()
}

async function lookAt(path: string): Promise<Omit<MaterialFile, 'index'> | null> {
  const stat = await lstat(path)
  if (!stat.isFile()) return null
  const file = await open(path, 'r')
  try {
    const head = Buffer.alloc(Math.min(stat.size, HEAD_BYTES))
    const { bytesRead } = await file.read(head, 0, head.length, 0)
    return { size: stat.size, ...fileFacts(head.subarray(0, bytesRead)) }
  } finally {
    await file.close()
  }
}
