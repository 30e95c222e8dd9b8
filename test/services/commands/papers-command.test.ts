import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, describe, expect, it } from 'vitest'
import type { CommandContext } from '../../../electron/services/commands/command'
import { runCommandLine } from '../../../electron/services/commands/run-command-line'
import { cleanDraft, PROVINCE_SEATS } from '../../helpers/clean-draft'
import { facts } from '../../helpers/facts'
import { pdfFonts } from '../../helpers/pdf-fonts'

interface Line {
  file: string | null
  paper: string
  title: string
  why: { sentence: string; source: { title: string; asOf: string } }
  missingCharacters?: string[]
  lacks?: string[]
}

const folder = mkdtempSync(path.join(tmpdir(), 'papers-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let count = 0
const draftFile = (change: (draft: ReturnType<typeof cleanDraft>) => void = () => undefined): string => {
  const draft = structuredClone(
    cleanDraft(
      PROVINCE_SEATS.find(({ province }) => province === '44')!,
      'enterprise',
    ),
  )
  change(draft)
  count += 1
  const file = path.join(folder, `${count}.icpdraft.json`)
  writeFileSync(file, JSON.stringify(draft))
  return file
}

async function run(words: string[]): Promise<{ lines: Line[]; told: string[]; code: number }> {
  const lines: Line[] = []
  const told: string[] = []
  const never = (): never => {
    throw new Error('not asked')
  }
  const context = {
    reader: { read: never, compare: never, reencode: never } as unknown as CommandContext['reader'],
    facts,
    today: '2026-11-26',
    appVersion: '0',
    pdfFonts: () => Promise.resolve(pdfFonts()),
    print: (line: unknown) => {
      lines.push(line as Line)
      return Promise.resolve()
    },
    tell: (text: string) => told.push(text),
    readStdin: () => Promise.resolve(''),
    stdinLines: () => Readable.from([]),
  } satisfies CommandContext
  const code = await runCommandLine(['papers', ...words], context)
  return { lines, told, code }
}

describe('papers', () => {
  it('writes a PDF for each paper and a line about it', async () => {
    const out = path.join(folder, 'all')
    const { lines, code } = await run([draftFile(), '--out', out])
    expect(code).toBe(0)
    expect(lines.map(({ paper }) => paper)).toEqual([
      'verification-sheet-1',
      'truthfulness-commitment-1',
      'service-commitment',
      'no-prior-approval',
    ])
    expect(readdirSync(out).sort()).toEqual(lines.map(({ file }) => path.basename(file!)).sort())
    for (const { file, why, missingCharacters } of lines) {
      expect(readFileSync(file!).subarray(0, 5).toString('latin1')).toBe('%PDF-')
      expect(why.sentence).not.toBe('')
      expect(missingCharacters).toEqual([])
    }
  })

  it('writes those alone that are named, by the facts and day asked for', async () => {
    const out = path.join(folder, 'only')
    const draft = draftFile()
    const words = [draft, '--out', out, '--only', 'service-commitment']
    const { lines } = await run([...words, '--as-of', '2021-06-21'])
    expect(lines.map(({ paper }) => paper)).toEqual(['service-commitment'])
    const { told, code } = await run([...words, '--as-of', '2021-06-20'])
    expect(code).toBe(2)
    expect(told.join()).toContain('service-commitment')
  })

  it('passes over a paper for which the draft holds too little and says what is missing', async () => {
    const out = path.join(folder, 'lacking')
    const draft = draftFile(({ principal }) => (principal.name = null))
    const { lines, code } = await run([draft, '--out', out])
    expect(code).toBe(0)
    expect(readdirSync(out)).toEqual([])
    expect(lines.every(({ file, lacks }) => file === null && lacks!.includes('主体 / 名称'))).toBe(true)
    const asked = await run([draft, '--out', out, '--only', 'verification-sheet-1'])
    expect(asked.lines.map(({ file }) => path.basename(file!))).toEqual(readdirSync(out))
  })

  it('refuses what it cannot use with a sentence', async () => {
    expect((await run([])).code).toBe(2)
    expect((await run([draftFile()])).told.join()).toContain('--out')
    expect((await run([path.join(folder, 'none.json'), '--out', folder])).code).toBe(2)
    writeFileSync(path.join(folder, 'a-file'), '')
    const { told, code } = await run([draftFile(), '--out', path.join(folder, 'a-file')])
    expect(code).toBe(2)
    expect(told.join()).toContain('a-file')
  })

  it('leaves no half file where one cannot be written', async () => {
    const out = path.join(folder, 'taken')
    mkdirSync(path.join(out, '01-网站备案信息真实性核验单.pdf', 'full'), { recursive: true })
    const { told, code } = await run([draftFile(), '--out', out])
    expect(code).toBe(2)
    expect(told.join()).toContain('没有写成')
    expect(readdirSync(out)).toEqual(['01-网站备案信息真实性核验单.pdf'])
  })
})
