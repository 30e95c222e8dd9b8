import { lstat, readFile } from 'node:fs/promises'
import { parseRegistration } from '../../core/domains/parse-registration'
import { MAX_REGISTRATION_TEXT, registrationFailureSentence } from '../../core/domains/registration'
import { parseWords } from './arguments'
import { EXIT, UsageError } from './command'
import type { Command } from './command'

/** Bytes of UTF-8 that the longest text can have; a bigger file is not opened. */
const MAX_BYTES = MAX_REGISTRATION_TEXT * 4

/** `whois FILE|-`: a domain a line from saved WHOIS, RDAP or console text; `-` reads standard input. */
export const whoisCommand: Command = async (args, { print, tell, readStdin }) => {
  const { positionals } = parseWords(args, {})
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0)
    throw new UsageError('whois 后面要写一个文本文件，或用 - 从标准输入读。')
  const answer = parseRegistration(file === '-' ? await readStdin() : await textOf(file))
  if (!answer.ok) {
    const message = registrationFailureSentence(answer.reason)
    tell(message)
    await print({ file, error: { code: answer.reason, message } })
    return EXIT.unusable
  }
  for (const record of answer.value.records) await print(record)
  return EXIT.done
}

async function textOf(file: string): Promise<string> {
  const stat = await lstat(file).catch(() => null)
  if (!stat?.isFile()) throw new UsageError(`打不开“${file}”：文件不存在，或不是普通文件。`)
  if (stat.size > MAX_BYTES) throw new UsageError(`“${file}”太大，不像是域名的查询结果。`)
  return (await readFile(file, 'utf8')).replace(/^\uFEFF/, '')
}
