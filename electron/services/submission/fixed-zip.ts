import { STORED, zipPieces } from '../../core/packaging/canonical-zip'
import { listZip } from '../packaging/read-zip'

const MOST_FILES = 1_000
const MOST_BYTES = 64 * 1024 * 1024

/**
 * A zip that a library made, packed anew: the same files in the same order, with neither time, compression nor rights of
 * the machine that made it. `change` may write a file another way.
 */
export async function fixedZip(
  zip: Buffer,
  change: (name: string, bytes: Buffer) => Buffer = (_, bytes) => bytes,
): Promise<Uint8Array> {
  const entries = await listZip(zip, MOST_FILES)
  const files = await Promise.all(
    entries.map(async ({ name, method, payload, inflate }) => {
      const own = name ?? ''
      const bytes = method === STORED ? payload : await inflate(MOST_BYTES)
      return { name: own, payload: change(own, bytes), encrypted: false }
    }),
  )
  return Buffer.concat([...zipPieces(files)])
}
