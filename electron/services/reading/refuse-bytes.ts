import type { Refusal } from '../../core/reading/reader-port'
import { refuseBySize } from './open-picture'

/** The gate before a file is kept or read: size, then what its first bytes and header say. */
export function refuseBytes(bytes: Uint8Array): Refusal | null {
  return refuseBySize(bytes.length)
}
