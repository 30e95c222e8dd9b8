import { appendFileSync, chmodSync, mkdirSync, renameSync, statSync } from 'node:fs'
import path from 'node:path'
import { scrubValue, scrubWord, type LogWords } from '../../core/privacy/scrub'
import { LOG_CODES } from './log-words'
import { placesOf } from './places-of'

/** Bytes after which a log is set aside; with the one set aside before, twice as much is ever kept. */
const MOST_BYTES = 256 * 1024

export type LogValue = string | number | boolean | null

export interface Log {
  /** One line: what happened, and codes, ids and counts about it. Anything else is taken out. Never throws. */
  note(event: string, about?: Readonly<Record<string, LogValue>>): void
  /** A fault of ours: its class, code and the places in our files; its message is never written. */
  fault(event: string, error: unknown, about?: Readonly<Record<string, LogValue>>): void
}

interface LogParts {
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Names of the program's own files, which alone may stand as places. */
  readonly files: ReadonlySet<string>
  readonly mostBytes?: number
}

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0

const codeOf = (error: unknown): string | null =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null

/** The log in a folder of its own, readable by its owner alone. A log that cannot be written is no reason to stop. */
export const openLog = (folder: string, { now, files, mostBytes = MOST_BYTES }: LogParts): Log => {
  const file = path.join(folder, 'app.log')
  const words: LogWords = { codes: LOG_CODES, files }

  const write = (line: string): void => {
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      if (sizeOf(file) > mostBytes) renameSync(file, `${file}.old`)
      const isNew = sizeOf(file) === 0
      appendFileSync(file, `${line}\n`, { mode: 0o600 })
      if (isNew) chmodSync(file, 0o600)
    } catch {
      // Disk full or read-only: whoever saves next says so.
    }
  }

  const note: Log['note'] = (event, about = {}) => {
    const pairs = Object.entries(about).map(
      ([name, value]) => `${scrubWord(name, words)}=${scrubValue(value, words)}`,
    )
    write([new Date(now()).toISOString(), scrubWord(event, words), ...pairs].join(' '))
  }

  return {
    note,
    fault: (event, error, about = {}) => {
      const code = codeOf(error)
      note(event, {
        ...about,
        error: error instanceof Error ? error.name : typeof error,
        ...(code === null ? {} : { code }),
        ...Object.fromEntries(placesOf(error).map((place, at) => [`at${at}`, place])),
      })
    },
  }
}

/** For where there is none: commands and tests. */
export const NO_LOG: Log = { note: () => undefined, fault: () => undefined }
