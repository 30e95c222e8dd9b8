import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { open } from 'node:fs/promises'
import { z } from 'zod'
import {
  costSchema,
  deriveKey,
  MIN_PASSPHRASE,
  SCRYPT_COST,
  type ScryptCost,
} from '../storage/passphrase-wrap'
import { StoreFailure } from '../storage/store-failure'

/**
 * A sealed file, version 1: “ICPDRAFT” | length of the head, 4 bytes, big endian | head as JSON | ciphertext.
 * The head says how the key is made of the passphrase and nothing about what is inside; it is bound to the ciphertext.
 */
const MAGIC = Buffer.from('ICPDRAFT', 'latin1')
const FORMAT = 'icp-filing-handover'
const VERSION = 1
const LARGEST_HEAD = 4_096

const headSchema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  kdf: z.literal('scrypt'),
  cost: costSchema,
  salt: z.base64(),
  cipher: z.literal('aes-256-gcm'),
  nonce: z.base64(),
})

const TAG = 16
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')

export const isSealed = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, MAGIC.byteLength)).equals(MAGIC)

/** Looks at the first bytes only; a file that cannot be read is not. */
export const isSealedFile = async (file: string): Promise<boolean> => {
  try {
    const handle = await open(file, 'r')
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(MAGIC.byteLength), 0, MAGIC.byteLength, 0)
      return isSealed(buffer.subarray(0, bytesRead))
    } finally {
      await handle.close()
    }
  } catch {
    return false
  }
}

/** @throws StoreFailure weak-passphrase */
export const seal = async (
  content: Uint8Array,
  passphrase: string,
  cost: ScryptCost = SCRYPT_COST,
): Promise<Uint8Array> => {
  if ([...passphrase.normalize('NFKC')].length < MIN_PASSPHRASE)
    throw new StoreFailure('weak-passphrase', { atLeast: MIN_PASSPHRASE })
  const salt = randomBytes(16)
  const nonce = randomBytes(12)
  const head = Buffer.from(
    JSON.stringify({
      format: FORMAT,
      version: VERSION,
      kdf: 'scrypt',
      cost,
      salt: base64(salt),
      cipher: 'aes-256-gcm',
      nonce: base64(nonce),
    }),
  )
  const cipher = createCipheriv('aes-256-gcm', await deriveKey(passphrase, salt, cost), nonce)
  cipher.setAAD(head)
  const length = Buffer.alloc(4)
  length.writeUInt32BE(head.byteLength)
  const body = [cipher.update(content), cipher.final()]
  return new Uint8Array(Buffer.concat([MAGIC, length, head, ...body, cipher.getAuthTag()]))
}

const headOf = (bytes: Buffer): { head: Buffer; body: Buffer } => {
  const start = MAGIC.byteLength + 4
  if (!isSealed(bytes) || bytes.byteLength < start) throw new StoreFailure('bad-handover')
  const length = bytes.readUInt32BE(MAGIC.byteLength)
  if (length > LARGEST_HEAD || bytes.byteLength < start + length + TAG) throw new StoreFailure('bad-handover')
  return { head: bytes.subarray(start, start + length), body: bytes.subarray(start + length) }
}

const parseHead = (head: Buffer): z.infer<typeof headSchema> => {
  let value: unknown
  try {
    value = JSON.parse(head.toString('utf8'))
  } catch {
    throw new StoreFailure('bad-handover')
  }
  const known = z.object({ format: z.literal(FORMAT), version: z.number().int() }).safeParse(value)
  if (!known.success) throw new StoreFailure('bad-handover')
  if (known.data.version > VERSION) throw new StoreFailure('newer-version', { what: 'handover' })
  const parsed = headSchema.safeParse(value)
  if (!parsed.success) throw new StoreFailure('bad-handover')
  return parsed.data
}

/**
 * @throws StoreFailure bad-handover, newer-version; wrong-passphrase, which a changed file cannot be told from
 */
export const unseal = async (sealed: Uint8Array, passphrase: string): Promise<Uint8Array> => {
  const { head, body } = headOf(Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength))
  const { cost, salt, nonce } = parseHead(head)
  const key = await deriveKey(passphrase, Buffer.from(salt, 'base64'), cost)
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(nonce, 'base64'), {
      authTagLength: TAG,
    })
    decipher.setAAD(head)
    decipher.setAuthTag(body.subarray(body.byteLength - TAG))
    const content = [decipher.update(body.subarray(0, body.byteLength - TAG)), decipher.final()]
    return new Uint8Array(Buffer.concat(content))
  } catch {
    throw new StoreFailure('wrong-passphrase')
  }
}
