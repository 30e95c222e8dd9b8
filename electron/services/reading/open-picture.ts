import { lstat, readFile } from 'node:fs/promises'
import { PDF_MAX_BYTES, PICTURE_MAX_BYTES } from '../../core/image/limits'
import { refuseBytes } from './refuse-bytes'
import type { Refusal } from '../../core/reading/reader-port'

const MB = 1024 * 1024

/** Bytes of a file that can be read, or why not; links, pipes, folders and devices are not opened. */
export async function openPicture(file: string): Promise<{ bytes: Uint8Array } | { refused: Refusal }> {
  const stat = await lstat(file).catch(() => null)
  if (!stat?.isFile()) return { refused: { code: 'cannot-open', detail: {} } }
  const refusal = refuseBySize(stat.size)
  if (refusal) return { refused: refusal }
  const bytes = await readFile(file).catch(() => null)
  if (!bytes) return { refused: { code: 'cannot-open', detail: {} } }
  const refused = refuseBytes(bytes)
  return refused ? { refused } : { bytes: new Uint8Array(bytes) }
}

/** The first gate, before any byte is looked at. The reader applies the smaller limit of pictures by their kind. */
export function refuseBySize(size: number): Refusal | null {
  if (size === 0) return { code: 'empty-file', detail: {} }
  const limit = Math.max(PICTURE_MAX_BYTES, PDF_MAX_BYTES)
  if (size <= limit) return null
  return { code: 'too-large', detail: { megabytes: Math.round(size / MB), limit: Math.round(limit / MB) } }
}
