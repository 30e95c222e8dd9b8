import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { SCRUBBED, isLogWord, type LogWords } from '../../core/privacy/scrub'
import { LOG_CODES } from './log-words'

const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/
const COUNT = /^-?\d{1,6}(?:\.\d{1,3})?$/

const safeWord = (word: string, words: LogWords): string => {
  const at = word.indexOf('=')
  if (at < 0) return TIME.test(word) || isLogWord(word, words) ? word : SCRUBBED
  const name = word.slice(0, at)
  const value = word.slice(at + 1)
  const isSafe =
    COUNT.test(value) || ['null', 'true', 'false', SCRUBBED].includes(value) || isLogWord(value, words)
  return `${isLogWord(name, words) ? name : SCRUBBED}=${isSafe ? value : SCRUBBED}`
}

/**
 * One line of the log as it may leave the machine. The log was scrubbed as it was written; whatever has changed the file
 * since is taken out here.
 */
export const safeLogLine = (line: string, files: ReadonlySet<string>): string =>
  line
    .split(' ')
    .map((word) => safeWord(word, { codes: LOG_CODES, files }))
    .join(' ')

const textOf = (file: string): Promise<string> => readFile(file, 'utf8').catch(() => '')

/** The last lines of the log in a folder, oldest first; none where there is no log. */
export async function lastLogLines(
  folder: string,
  most: number,
  files: ReadonlySet<string>,
): Promise<string[]> {
  const file = path.join(folder, 'app.log')
  const text = (await textOf(`${file}.old`)) + (await textOf(file))
  const lines = text.split('\n').filter((line) => line !== '')
  return lines.slice(-most).map((line) => safeLogLine(line, files))
}
