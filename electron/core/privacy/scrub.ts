/**
 * The last look at what goes into the log. A log may hold times, ids, codes and counts; everything else could be a name,
 * number, address, path or text of a person and is taken out whole, whatever put it there.
 */

/** Stands for what was taken out. */
export const SCRUBBED = '[…]'

export interface LogWords {
  /** Codes and names of the program itself. */
  readonly codes: ReadonlySet<string>
  /** Files of the program, without folders: those name the person's home. */
  readonly files: ReadonlySet<string>
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
/** A count or duration: fewer digits than any number by which a person is found. */
const COUNT = /^-?\d{1,6}(?:\.\d{1,3})?$/
const PLACE = /^([^:]+):\d{1,6}:\d{1,6}$/
/** Codes that SQLite and the system give for failures. */
const SYSTEM_CODE =
  /^(?:SQLITE_[A-Z_]{2,40}|ERR_[A-Z_]{2,50}|E(?:ACCES|BUSY|DQUOT|EXIST|IO|ISDIR|MFILE|NFILE|NOENT|NOSPC|NOTDIR|PERM|PIPE|ROFS))$/

/** True when a word tells nothing about a person. */
export const isLogWord = (word: string, { codes, files }: LogWords): boolean =>
  codes.has(word) || UUID.test(word) || SYSTEM_CODE.test(word) || files.has(PLACE.exec(word)?.[1] ?? '')

/** An event or the name of a value, as it may stand in the log. */
export const scrubWord = (word: string, words: LogWords): string => (isLogWord(word, words) ? word : SCRUBBED)

/** A value as it may stand there: a number only where it was given as one, and short. */
export const scrubValue = (value: unknown, words: LogWords): string => {
  const text = String(value)
  if (typeof value === 'number') return COUNT.test(text) ? text : SCRUBBED
  return value === null || typeof value === 'boolean' ? text : scrubWord(text, words)
}
