import { UsageError } from './command'

export const MIN_PASSWORD = 8

/** The first line of standard input: a password never stands on a command line, where others can read it. */
export async function passwordFrom(readStdin: () => Promise<string>): Promise<string> {
  const password = (await readStdin()).split(/\r?\n/)[0] ?? ''
  if ([...password].length >= MIN_PASSWORD) return password
  throw new UsageError(`密码至少要 ${MIN_PASSWORD} 个字符，从标准输入的第一行读。`)
}
