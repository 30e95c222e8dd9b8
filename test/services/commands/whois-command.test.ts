import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CommandContext } from '../../../electron/services/commands/command'
import { runCommandLine } from '../../../electron/services/commands/run-command-line'

const TEXT =
  '\uFEFFDomain Name: yanshan-sample.cn\r\nRegistrant: 林样本\r\nExpiration Time: 2028-05-01 07:30:00\r\n'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'whois-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function run(words: string[], stdin = ''): Promise<{ code: number; lines: unknown[]; told: string[] }> {
  const lines: unknown[] = []
  const told: string[] = []
  const context: Partial<CommandContext> = {
    print: (line) => Promise.resolve(void lines.push(line)),
    tell: (text) => void told.push(text),
    readStdin: () => Promise.resolve(stdin),
    stdinLines: () => Readable.from([]),
  }
  const code = await runCommandLine(['whois', ...words], context as CommandContext)
  return { code, lines, told }
}

describe('whois', () => {
  it('prints a domain a line', async () => {
    const file = path.join(folder, 'a.txt')
    await writeFile(file, `${TEXT}\n域名：yanshan-other.cn\n到期时间：2027-01-31`)
    const { code, lines, told } = await run([file])
    expect([code, told]).toEqual([0, []])
    expect(lines).toMatchObject([
      { name: 'yanshan-sample.cn', registrant: '林样本', expiresOn: '2028-05-01' },
      { name: 'yanshan-other.cn', expiresOn: '2027-01-31' },
    ])
  })
  it('reads standard input', async () => {
    expect(await run(['-'], TEXT)).toMatchObject({ code: 0, lines: [{ name: 'yanshan-sample.cn' }] })
  })
  it('says what it could not read', async () => {
    const { code, lines, told } = await run(['-'], '你好')
    expect([code, told.length]).toEqual([2, 1])
    expect(lines).toEqual([{ file: '-', error: { code: 'nothing-found', message: told[0] } }])
  })
  it.each([[[]], [['a', 'b']], [['no-such-file.txt']], [['-', '--what']], [['.']]])(
    'refuses %j',
    async (words) => {
      expect(await run(words)).toMatchObject({ code: 2, lines: [], told: [expect.stringMatching(/。|：/u)] })
    },
  )
  it('does not open a file too big to be one', async () => {
    const file = path.join(folder, 'big.txt')
    await writeFile(file, ' '.repeat(800_001))
    expect(await run([file])).toMatchObject({ code: 2, lines: [] })
  })
})
