import { z } from 'zod'

/** Expected failures that cross the wire: a stable code and the numbers or names that its sentence needs. */
export const FAILURE_CODES = [
  // the request
  'bad-request',
  'not-allowed',
  'fault',
  // the store
  'store-locked',
  'wrong-passphrase',
  'weak-passphrase',
  'key-missing',
  'wrong-key',
  'not-our-file',
  'newer-version',
  'damaged',
  'disk-full',
  'read-only',
  'busy',
  'no-such-draft',
  'no-such-material',
  'no-such-import',
  'no-such-person',
  'stale-revision',
  'store-stopped',
  'system-key-unavailable',
  'bad-recovery',
  'wrong-recovery',
  'store-missing',
  'bad-backup',
  'bad-handover',
  // files
  'bad-draft-file',
  'bad-ledger-file',
  'cannot-open',
  'cannot-write',
  'blocked',
  'watermark-refused',
  'consent-needed',
] as const
export const failureCodeSchema = z.enum(FAILURE_CODES)
export type FailureCode = z.infer<typeof failureCodeSchema>

export const failureSchema = z.object({
  code: failureCodeSchema,
  /** A whole sentence from the core where it has one (draft files), else empty: the page has its own. */
  message: z.string(),
  detail: z.record(z.string(), z.union([z.string(), z.number()])),
})
export type Failure = z.infer<typeof failureSchema>

/** Every answer across the wire: a rejection would keep only its message, so none is sent. */
export type Envelope<T> = { ok: true; value: T } | { ok: false; failure: Failure }
