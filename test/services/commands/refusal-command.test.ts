import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import type { CommandContext } from '../../../electron/services/commands/command'
import { runCommandLine } from '../../../electron/services/commands/run-command-line'
import { aDraft } from '../../core/rules/rule-table'
import { facts } from '../../helpers/facts'

const folder = mkdtempSync(path.join(tmpdir(), 'refusal-'))
const write = (name: string, content: string | Uint8Array): string => {
  const file = path.join(folder, name)
  writeFileSync(file, content)
  return file
}

interface Line {
  text: string
  family: string | null
  paths: string[]
  kind: string
}

async function run(words: string[], stdin = ''): Promise<{ lines: Line[]; told: string[]; code: number }> {
  const lines: Line[] = []
  const told: string[] = []
  const never = (): never => {
    throw new Error('not asked')
  }
  const context: CommandContext = {
    reader: { read: never, compare: never, reencode: never, cleanPdf: never, fit: never },
    facts,
    today: '2026-11-24',
    pdfFonts: () => Promise.reject(new Error('not asked')),
    appVersion: '0',
    print: (line) => {
      lines.push(line as Line)
      return Promise.resolve()
    },
    tell: (text) => told.push(text),
    readStdin: () => Promise.resolve(stdin),
    stdinLines: () => Readable.from([]),
  }
  const code = await runCommandLine(['refusal', ...words], context)
  return { lines, told, code }
}

describe('refusal', () => {
  it('prints a line for each part of a message', async () => {
    const { lines, code } = await run(['-'], '驳回原因：网站名称不合格。今天天气晴。')
    expect(code).toBe(0)
    expect(lines.map(({ text, kind }) => [text, kind])).toEqual([
      ['驳回原因：', 'boilerplate'],
      ['网站名称不合格。', 'reason'],
      ['今天天气晴。', 'note'],
    ])
  })

  it('names the places of a draft', async () => {
    const draft = write('draft.icpdraft.json', JSON.stringify(aDraft()))
    const message = write('message.txt', '域名 yanshan-sample.cn 已过期')
    const { lines } = await run([message, '--draft', draft])
    expect(lines[0]!.paths).toEqual(['services[0].domains[0].expiresOn'])
  })

  it.each([
    ['no file', [], '写一个'],
    ['two files', ['a', 'b'], '写一个'],
    ['a missing file', [path.join(folder, 'missing.txt')], '打不开'],
    ['a picture', [write('picture.jpg', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]))], '不是 UTF-8'],
    ['a very large file', [write('large.txt', 'a'.repeat(1_000_001))], '1 MB'],
    ['a draft that is none', ['-', '--draft', write('broken.json', '{')], 'broken.json'],
    ['an unknown option', ['-', '--what'], '看不懂'],
  ])('refuses %s', async (_, words, sentence) => {
    const { lines, told, code } = await run(words)
    expect([code, lines]).toEqual([2, []])
    expect(told.join('')).toContain(sentence)
  })
})
