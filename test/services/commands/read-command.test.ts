import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import type { PageReading, Reader } from '../../../electron/core/reading/reader-port'
import type { CommandContext } from '../../../electron/services/commands/command'
import { runCommandLine } from '../../../electron/services/commands/run-command-line'

const folder = mkdtempSync(path.join(tmpdir(), 'read-'))
const write = (name: string, bytes: Uint8Array | string): string => {
  const file = path.join(folder, name)
  writeFileSync(file, bytes)
  return file
}
/** A BMP of one pixel: the smallest file that passes the gate. */
const pixel = Buffer.from(
  '424d3a0000000000000036000000280000000100000001000000010018000000000004000000130b0000130b00000000000000000000ffffff00',
  'hex',
)
const good = write('good.bmp', pixel)
const empty = write('empty.png', '')

const aPage = (verdicts: PageReading['verdicts']): PageReading => ({
  page: 1,
  kind: 'id-emblem',
  kindConfidence: 1,
  fields: {},
  doubtful: {},
  rows: {},
  quality: { warnings: [], rotation: 0, textPx: null },
  verdicts,
  ms: 12.4,
  width: 1,
  height: 1,
  outline: null,
  preview: null,
  crops: {},
})

function run(
  words: string[],
  stdin: string[] = [],
): { lines: Record<string, unknown>[]; words: string[]; code: Promise<number> } {
  const lines: Record<string, unknown>[] = []
  const told: string[] = []
  const reader: Reader = {
    read: ({ typed }) => Promise.resolve({ pages: [aPage(typed.map(() => ({ issuer: 'unsure' })))] }),
    compare: () => Promise.reject(new Error('not asked')),
    reencode: () => Promise.reject(new Error('not asked')),
    cleanPdf: () => Promise.reject(new Error('not asked')),
    fit: () => Promise.reject(new Error('not asked')),
  }
  const context: CommandContext = {
    reader,
    facts: () => {
      throw new Error('not asked')
    },
    today: '2026-11-24',
    pdfFonts: () => Promise.reject(new Error('not asked')),
    appVersion: '0',
    print: (line) => {
      lines.push(line as Record<string, unknown>)
      return Promise.resolve()
    },
    tell: (text) => told.push(text),
    readStdin: () => Promise.resolve(''),
    stdinLines: () => Readable.from(stdin),
  }
  return { lines, words: told, code: runCommandLine(words, context) }
}

describe('read', () => {
  it('prints a reading a line and the reason for each refused file, and ends well over many', async () => {
    const { lines, code } = run(['read', good, empty])
    expect(await code).toBe(0)
    expect(lines).toMatchObject([
      { file: good, page: 1, kind: 'id-emblem', ms: 12 },
      { file: empty, error: { code: 'empty-file' } },
    ])
  })

  it('ends as unusable when the one file named is refused', async () => {
    const { lines, words, code } = run(['read', empty])
    expect(await code).toBe(2)
    expect(lines).toHaveLength(1)
    expect(words.join()).toContain('empty.png')
  })

  it('gives one reading for each line of typed values', async () => {
    const typed = write(
      'typed.jsonl',
      '{"file":"good.bmp","fields":{"issuer":"a"}}\n{"file":"good.bmp","fields":{"issuer":"b"}}',
    )
    const { lines, code } = run(['read', good, '--against', typed])
    expect(await code).toBe(0)
    expect(lines.map(({ verdicts }) => verdicts)).toEqual([{ issuer: 'unsure' }, { issuer: 'unsure' }])
  })

  it('reads the paths that come on standard input, and says when each is done', async () => {
    const { lines, words, code } = run(['read', '-'], [good, '', empty])
    expect(await code).toBe(0)
    expect(lines).toMatchObject([{ file: good }, { file: empty, error: { code: 'empty-file' } }])
    expect(words[0]).toBe(`[1] ${good}`)
    expect(words.at(-1)).toBe(`[2] ${empty}`)
  })

  it.each([
    ['no command', []],
    ['an unknown command', ['frobnicate']],
    ['no file', ['read']],
    ['an unknown option', ['read', good, '--fast']],
    ['typed values that are not there', ['read', good, '--against', '/nowhere.jsonl']],
  ])('refuses %s with a sentence and no line', async (_, words) => {
    const { lines, words: told, code } = run(words)
    expect(await code).toBe(2)
    expect(lines).toEqual([])
    expect(told.join('')).not.toBe('')
  })
})
