import { ERR_INVALID_PASSWORD, Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js'
import type { FileEntry } from '@zip.js/zip.js'
import { zipPieces } from '../../core/packaging/canonical-zip'

export class WrongPassword extends Error {}

/** Contents of one enciphered entry, proved by its authentication code. Throws WrongPassword, or an Error when changed. */
export async function decryptEntry(payload: Uint8Array, password: string): Promise<Uint8Array> {
  // The strange zip's own headers are not asked: the payload is put between headers of ours.
  const zip = Buffer.concat([...zipPieces([{ name: 'entry', payload, encrypted: true }])])
  const reader = new ZipReader(new Uint8ArrayReader(zip), { useWebWorkers: false })
  const [entry] = await reader.getEntries()
  try {
    return await (entry as FileEntry).getData(new Uint8ArrayWriter(), { password })
  } catch (error) {
    if (error instanceof Error && error.message === ERR_INVALID_PASSWORD) throw new WrongPassword()
    throw error
  } finally {
    await reader.close()
  }
}
