/** Failures of the store and its key that are expected in life. A subset of the wire's codes, so none needs translating. */
export const STORE_FAILURE_CODES = [
  'wrong-key',
  'not-our-file',
  'newer-version',
  'disk-full',
  'read-only',
  'busy',
  'damaged',
  'cannot-open',
  'cannot-write',
  'no-such-draft',
  'no-such-material',
  'no-such-import',
  'no-such-person',
  'stale-revision',
  'bad-request',
  'store-locked',
  'store-stopped',
  'key-missing',
  'wrong-passphrase',
  'weak-passphrase',
  'system-key-unavailable',
  'bad-recovery',
  'wrong-recovery',
  'store-missing',
  'bad-backup',
  'bad-handover',
  'fault',
] as const
export type StoreFailureCode = (typeof STORE_FAILURE_CODES)[number]

/** Numbers and words for the sentence; never a value of a draft, a path or a key. */
export type FailureDetail = Record<string, string | number>

export class StoreFailure extends Error {
  override readonly name = 'StoreFailure'

  constructor(
    readonly code: StoreFailureCode,
    readonly detail: FailureDetail = {},
  ) {
    // The code alone: messages end up in logs, and causes quote file names and values.
    super(code)
  }
}

const SQLITE: readonly (readonly [RegExp, StoreFailureCode])[] = [
  [/^SQLITE_FULL/, 'disk-full'],
  [/^SQLITE_(READONLY|PERM|AUTH)/, 'read-only'],
  [/^SQLITE_(BUSY|LOCKED)/, 'busy'],
  // Once the key has opened the file, a page that does not decrypt is a damaged page.
  [/^SQLITE_(CORRUPT|NOTADB|FORMAT)/, 'damaged'],
  [/^SQLITE_CANTOPEN/, 'cannot-open'],
  [/^SQLITE_IOERR/, 'cannot-write'],
]

const SYSTEM: Record<string, StoreFailureCode> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EROFS: 'read-only',
  EACCES: 'read-only',
  EPERM: 'read-only',
  EBUSY: 'busy',
  EIO: 'cannot-write',
  EMFILE: 'cannot-open',
  ENFILE: 'cannot-open',
  ENOENT: 'cannot-open',
  ENOTDIR: 'cannot-open',
}

/** The failure that an error of SQLite or of the file system stands for; anything else is a fault of ours. */
export const asStoreFailure = (error: unknown): StoreFailure => {
  if (error instanceof StoreFailure) return error
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const known = SQLITE.find(([pattern]) => pattern.test(code))?.[1] ?? SYSTEM[code] ?? 'fault'
  return new StoreFailure(known, code === '' ? {} : { cause: code })
}

/** Runs a step of the store; whatever it throws comes out as a StoreFailure. */
export const failingTyped = <T>(step: () => T): T => {
  try {
    return step()
  } catch (error) {
    throw asStoreFailure(error)
  }
}
