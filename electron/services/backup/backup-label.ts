import { createHmac, timingSafeEqual } from 'node:crypto'
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { z } from 'zod'
import { passphraseWrapSchema } from '../storage/passphrase-wrap'
import { StoreFailure } from '../storage/store-failure'

/**
 * A backup, version 1, is the encrypted store with a label behind its last page:
 *
 *     store (`bytes` bytes) | label as JSON | length of the label, 4 bytes, big endian | “ICPBKUP1”
 *
 * SQLite knows from its first page how many pages there are and never looks behind them, so a backup is read in place,
 * without a copy. The label stands in the clear and is bound to the store by a MAC under the store's key.
 */
const MAGIC = Buffer.from('ICPBKUP1', 'latin1')
const FORMAT = 'icp-filing-backup'
const VERSION = 1
const LARGEST_LABEL = 64 * 1024

export const countsSchema = z.strictObject({
  /** Those put away by the person too. */
  drafts: z.number().int().min(0),
  materials: z.number().int().min(0),
  files: z.number().int().min(0),
})
export type BackupCounts = z.infer<typeof countsSchema>

const labelSchema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  appVersion: z.string().max(40),
  /** Milliseconds since 1970. */
  createdAt: z.number().int(),
  counts: countsSchema,
  /** Size and hash of the store before the label. */
  bytes: z.number().int().min(512),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** As in the key file: tells whose key opens it, before anything is opened. */
  verifier: z.base64(),
  /** The way in by the passphrase of that time, for another machine; a recovery file always is one. */
  passphrase: passphraseWrapSchema.nullable(),
  mac: z.base64(),
})
export type BackupLabel = z.infer<typeof labelSchema>
export type UnsignedLabel = Omit<BackupLabel, 'mac' | 'format' | 'version'>

const macOf = (label: Omit<BackupLabel, 'mac'>, key: Uint8Array): Buffer => {
  const { format, version, appVersion, createdAt, counts, bytes, sha256, verifier, passphrase } = label
  const said = [format, version, appVersion, createdAt, counts, bytes, sha256, verifier, passphrase]
  return createHmac('sha256', key).update('icp-filing backup label').update(JSON.stringify(said)).digest()
}

/** The bytes that go behind the store. */
export const labelBytes = (unsigned: UnsignedLabel, key: Uint8Array): Buffer => {
  const label = { format: FORMAT, version: VERSION, ...unsigned } as const
  const signed: BackupLabel = { ...label, mac: macOf(label, key).toString('base64') }
  const text = Buffer.from(JSON.stringify(signed))
  const length = Buffer.alloc(4)
  length.writeUInt32BE(text.byteLength)
  return Buffer.concat([text, length, MAGIC])
}

export const isSignedBy = (label: BackupLabel, key: Uint8Array): boolean => {
  const expected = macOf(label, key)
  const found = Buffer.from(label.mac, 'base64')
  return expected.length === found.length && timingSafeEqual(expected, found)
}

const readAt = (handle: number, position: number, length: number): Buffer => {
  const bytes = Buffer.alloc(length)
  if (readSync(handle, bytes, 0, length, position) !== length) throw new StoreFailure('bad-backup')
  return bytes
}

/** @throws StoreFailure bad-backup (not a backup, or cut short), newer-version, the file system's error */
export const readLabel = (file: string): BackupLabel => {
  const handle = openSync(file, 'r')
  try {
    const { size } = fstatSync(handle)
    const tail = MAGIC.byteLength + 4
    if (size <= tail) throw new StoreFailure('bad-backup')
    const end = readAt(handle, size - tail, tail)
    const length = end.readUInt32BE(0)
    if (!end.subarray(4).equals(MAGIC) || length > LARGEST_LABEL || length > size - tail)
      throw new StoreFailure('bad-backup')
    const label = parseLabel(readAt(handle, size - tail - length, length).toString('utf8'))
    if (label.bytes !== size - tail - length) throw new StoreFailure('bad-backup')
    return label
  } finally {
    closeSync(handle)
  }
}

const parseLabel = (text: string): BackupLabel => {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new StoreFailure('bad-backup')
  }
  const head = z.object({ format: z.literal(FORMAT), version: z.number().int() }).safeParse(value)
  if (!head.success) throw new StoreFailure('bad-backup')
  if (head.data.version > VERSION) throw new StoreFailure('newer-version', { what: 'backup' })
  const label = labelSchema.safeParse(value)
  if (!label.success) throw new StoreFailure('bad-backup')
  return label.data
}
