import { createHmac, timingSafeEqual } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { passphraseWrapSchema } from './passphrase-wrap'
import { StoreFailure } from './store-failure'
import { systemWrapSchema } from './system-wrap'
import { writeAtomically, type Disk } from './write-atomically'

/** The key file, version 1. Frozen once released. */
const KEY_FORMAT = 'icp-filing-key'
const KEY_VERSION = 1

export const keyRecordSchema = z.strictObject({
  format: z.literal(KEY_FORMAT),
  version: z.literal(KEY_VERSION),
  /** HMAC of the key: tells that what was unwrapped is the store's key, before the store is touched. */
  verifier: z.base64(),
  /** Each opens the same key; at most one of each method. */
  wraps: z
    .array(z.discriminatedUnion('method', [systemWrapSchema, passphraseWrapSchema]))
    .min(1)
    .max(2),
})
export type KeyRecord = z.infer<typeof keyRecordSchema>
export type KeyWrap = KeyRecord['wraps'][number]
export type KeyMethod = KeyWrap['method']

export const verifierOf = (key: Uint8Array): Buffer =>
  createHmac('sha256', key).update('icp-filing-assistant store key').digest()

export const keyRecord = (key: Uint8Array, wraps: readonly KeyWrap[]): KeyRecord => ({
  format: KEY_FORMAT,
  version: KEY_VERSION,
  verifier: verifierOf(key).toString('base64'),
  wraps: [...wraps],
})

export const isKeyOf = (record: KeyRecord, key: Uint8Array): boolean => {
  const expected = Buffer.from(record.verifier, 'base64')
  const found = verifierOf(key)
  return expected.length === found.length && timingSafeEqual(expected, found)
}

const versionIn = (value: unknown): number => {
  const version = typeof value === 'object' && value !== null && 'version' in value ? value.version : 0
  return typeof version === 'number' ? version : 0
}

/** @throws StoreFailure newer-version; damaged when it is not a key file; the file system's error */
export const readKeyRecord = async (file: string): Promise<KeyRecord> => {
  const text = await readFile(file, 'utf8')
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new StoreFailure('damaged', { what: 'key' })
  }
  if (versionIn(value) > KEY_VERSION) throw new StoreFailure('newer-version', { what: 'key' })
  const parsed = keyRecordSchema.safeParse(value)
  if (!parsed.success) throw new StoreFailure('damaged', { what: 'key' })
  return parsed.data
}

export const writeKeyRecord = (file: string, record: KeyRecord, disk?: Disk): Promise<void> =>
  writeAtomically(file, `${JSON.stringify(record, null, 2)}\n`, disk)
