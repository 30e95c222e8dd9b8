import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import type { CommandContext } from '../../../electron/services/commands/command'
import { runCommandLine } from '../../../electron/services/commands/run-command-line'
import { facts } from '../../helpers/facts'

const folder = mkdtempSync(path.join(tmpdir(), 'calendar-'))
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
  const code = await runCommandLine(['calendar', ...words], context)
  return { lines, told: told.join('\n'), code }
}

describe('calendar', () => {
  it('prints the dates of a draft', async () => {
    const { lines, code } = await run(sample, '--today', '2026-11-24', '--submitted', '2026-12-01')
    expect(code).toBe(0)
    expect(lines).toHaveLength(1)
    expect(lines[0]!['today']).toBe('2026-11-24')
    expect(lines[0]!['dates']).toEqual(
      expect.arrayContaining([expect.objectContaining({ kind: 'authority-answer', day: '2026-12-29' })]),
    )
  })

  it('writes an iCalendar file', async () => {
    const out = inFolder('dates.ics')
    const { lines, code } = await run(sample, '--passed', '2026-12-20', '--out', out)
    expect(code).toBe(0)
    expect(lines[0]).toMatchObject({ file: out, format: 'ics' })
    const text = readFileSync(out, 'utf8')
    expect(text.startsWith('BEGIN:VCALENDAR\r\n')).toBe(true)
    expect(text).toContain('DTSTART;VALUE=DATE:20270119')
  })

  it('writes JSON too', async () => {
    const out = inFolder('dates.json')
    expect(
      (await run(sample, '--handed-over', '2026-11-30', '--packaged', '2026-11-24', '--out', out)).code,
    ).toBe(0)
    const { dates } = JSON.parse(readFileSync(out, 'utf8')) as { dates: { kind: string }[] }
    expect(dates.map(({ kind }) => kind)).toContain('keeping')
  })

  it.each([
    [[], '草稿文件'],
    [[sample, '--today', '2026-02-30'], '2026-02-30'],
    [[sample, '--submitted', 'yesterday'], 'submitted'],
    [[sample, '--format', 'ics'], '--out'],
    [[sample, '--format', 'xlsx'], 'ics'],
    [[inFolder('none.json')], 'none.json'],
  ])('says what is wrong with %j', async (words, says) => {
    const { code, told, lines } = await run(...words)
    expect(code).toBe(2)
    expect(told).toContain(says)
    expect(lines).toEqual([])
  })

  it('tells a draft that is none', async () => {
    writeFileSync(inFolder('broken.json'), '{')
    const { code, told } = await run(inFolder('broken.json'))
    expect(code).toBe(2)
    expect(told).toContain('broken.json')
  })
})
