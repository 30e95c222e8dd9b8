import { zipPieces } from '../../core/packaging/canonical-zip'
import type { StoredEntry } from '../../core/packaging/canonical-zip'
import { encryptEntry } from './encrypt-entry'
import { writeWhole } from './write-whole'

export interface NamedBytes {
  readonly name: string
  readonly bytes: Uint8Array
}

/**
 * Writes entries as a zip, in the given order. Without a password the same entries give the same bytes on every machine;
 * with one (AES-256) the salt makes every file another, by nature.
 * @returns SHA-256 of the file
 * @throws ExpectedFailure when the disk does not take it; no half file stays
 */
export async function writeZip(
  file: string,
  entries: readonly NamedBytes[],
  password: string | null = null,
): Promise<string> {
  const stored: StoredEntry[] = []
  for (const { name, bytes } of entries) {
    const payload = password === null ? bytes : await encryptEntry(bytes, password)
    stored.push({ name, payload, encrypted: password !== null })
  }
  return writeWhole(file, zipPieces(stored))
}
