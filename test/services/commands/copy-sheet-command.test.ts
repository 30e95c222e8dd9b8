import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import type { CommandContext } from '../../../electron/services/commands/command'
import { runCommandLine } from '../../../electron/services/commands/run-command-line'
import { facts } from '../../helpers/facts'

const folder = mkdtempSync(path.join(tmpdir(), 'copy-sheet-'))
const inFolder = (name: string): string => path.join(folder, name)
const sample = path.join(import.meta.dirname, '..', '..', '..', 'resources', 'samples', 'draft.icpdraft.json')

async function run(...words: string[]) {
  const lines: Record<string, unknown>[] = []
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
      lines.push(line as Record<string, unknown>)
      return Promise.resolve()
    },
    tell: (text) => told.push(text),
    readStdin: () => Promise.resolve(''),
    stdinLines: () => Readable.from([]),
  }
  const code = await runCommandLine(['copy-sheet', ...words], context)
  return { lines, told: told.join('\n'), code }
}

describe('copy-sheet', () => {
  it('prints the sheet of the draft’s provider', async () => {
    const { lines, code } = await run(sample)
    expect(code).toBe(0)
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatchObject({ provider: { id: 'aliyun' }, missing: 0 })
    expect(JSON.stringify(lines)).toContain('330106198805124837')
  })

  it('hides people’s numbers when that is asked for', async () => {
    const { lines } = await run(sample, '--masked')
    expect(JSON.stringify(lines)).not.toContain('330106198805124837')
    expect(JSON.stringify(lines)).not.toContain('13857100000')
  })

  it.each([
    ['sheet.md', 'md', '# 填报对照表'],
    ['sheet.json', 'json', '{'],
    ['sheet.xlsx', 'xlsx', 'PK'],
  ])('writes %s', async (name, format, start) => {
    const out = inFolder(name)
    const { lines, code } = await run(sample, '--provider', 'tencent', '--out', out)
    expect(code).toBe(0)
    expect(lines[0]).toMatchObject({ file: out, format, provider: 'tencent' })
    expect(lines[0]!['sha256']).toMatch(/^[0-9a-f]{64}$/)
    expect(readFileSync(out, 'utf8').startsWith(start)).toBe(true)
  })

  it('takes the format before the file’s ending', async () => {
    const out = inFolder('sheet.txt')
    expect((await run(sample, '--format', 'md', '--out', out)).code).toBe(0)
    expect(readFileSync(out, 'utf8')).toContain('| 页面上的栏目 |')
  })

  it.each([
    [[], '草稿文件'],
    [[sample, sample], '草稿文件'],
    [[sample, '--provider', 'toString'], 'aliyun'],
    [[sample, '--format', 'pdf'], 'xlsx'],
    [[sample, '--format', 'md'], '--out'],
    [[sample, '--out', 'sheet.pdf'], '.xlsx'],
    [[inFolder('none.json')], 'none.json'],
  ])('says what is wrong with %j', async (words, says) => {
    const { code, told, lines } = await run(...words)
    expect(code).toBe(2)
    expect(told).toContain(says)
    expect(lines).toEqual([])
  })

  it('says that the file could not be written', async () => {
    const { code, told } = await run(sample, '--out', path.join(folder, 'no-folder', 'sheet.md'))
    expect(code).toBe(2)
    expect(told).toContain('没有写成')
  })

  it('tells a draft that is none', async () => {
    writeFileSync(inFolder('broken.json'), '{')
    const { code, told } = await run(inFolder('broken.json'))
    expect(code).toBe(2)
    expect(told).toContain('broken.json')
  })
})
