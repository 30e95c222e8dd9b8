import { verifyZip } from '../packaging/verify-zip'
import { parseWords } from './arguments'
import { EXIT, UsageError } from './command'
import type { Command } from './command'
import { passwordFrom } from './password'

/** Problems that mean there is no file to look at: unusable input rather than a failed proof. */
const NO_FILE: ReadonlySet<string> = new Set(['cannot-open', 'not-a-file'])

/** `verify FILE.zip|FOLDER [--password-stdin]`: proves that a package is whole and unchanged. */
export const verifyCommand: Command = async (args, { print, tell, readStdin }) => {
  const { values, positionals } = parseWords(args, { 'password-stdin': { type: 'boolean', default: false } })
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) throw new UsageError('verify 后面要写一个材料包（zip）。')
  const password = values['password-stdin'] === true ? await passwordFrom(readStdin) : null
  const result = await verifyZip(file, password)
  for (const { message } of result.problems) tell(`“${file}”：${message}`)
  await print(result)
  if (result.ok) return EXIT.done
  return result.problems.some(({ code }) => NO_FILE.has(code)) ? EXIT.unusable : EXIT.blocked
}
