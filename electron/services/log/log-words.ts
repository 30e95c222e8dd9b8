import { FAILURE_CODES } from '../../contract/failures'
import { routes } from '../../contract/routes'

const EVENTS = ['start', 'quit', 'fault', 'uncaught', 'rejected', 'window-gone', 'child-gone'] as const

const NAMES = [
  'route',
  'code',
  'error',
  'exit',
  'reason',
  'count',
  'ms',
  'draft',
  'material',
  'at0',
  'at1',
  'at2',
  'at3',
] as const

/** Classes of errors, and what else can be thrown. */
const ERRORS = [
  'Error',
  'TypeError',
  'RangeError',
  'SyntaxError',
  'ReferenceError',
  'AbortError',
  'ZodError',
  'SqliteError',
  'StoreFailure',
  'ExpectedFailure',
  'undefined',
  'string',
  'object',
  'number',
] as const
/** Chromium's words for why a process ended. */
const ENDS = [
  'clean-exit',
  'abnormal-exit',
  'killed',
  'crashed',
  'oom',
  'launch-failed',
  'integrity-failure',
] as const

/** Every word of ours that a log may hold. A word that is missing here is scrubbed, never leaked. */
export const LOG_CODES: ReadonlySet<string> = new Set<string>([
  ...EVENTS,
  ...NAMES,
  ...ERRORS,
  ...ENDS,
  ...FAILURE_CODES,
  ...Object.keys(routes),
])
