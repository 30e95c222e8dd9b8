import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js'
import { AES_OVERHEAD } from '../../core/packaging/canonical-zip'

/**
 * One entry's contents enciphered as WinZip's AE-2 with AES-256. Salted by chance, so the same contents give other
 * bytes each time.
 * @returns salt, check bytes, cipher text and authentication code, as they stand in the zip after the header
 */
export async function encryptEntry(bytes: Uint8Array, password: string): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter())
  await writer.add('entry', new Uint8ArrayReader(bytes), {
    password,
    encryptionStrength: 3,
    level: 0,
    dataDescriptor: false,
    extendedTimestamp: false,
    zip64: false,
    useWebWorkers: false,
  })
  const zip = await writer.close()
  // zip.js does the cipher; the headers are ours, so that a verifier can make them again.
  const header = new DataView(zip.buffer, zip.byteOffset)
  const start = 30 + header.getUint16(26, true) + header.getUint16(28, true)
  return zip.slice(start, start + bytes.length + AES_OVERHEAD)
}
