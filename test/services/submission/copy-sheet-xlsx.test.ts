import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { CopyRow, CopySheet } from '../../../electron/core/submission/copy-sheet'
import { copySheet } from '../../../electron/core/submission/copy-sheet'
import { listZip } from '../../../electron/services/packaging/read-zip'
import { cellShows } from '../../../electron/services/submission/cell-text'
import { copySheetXlsx } from '../../../electron/services/submission/copy-sheet-xlsx'
import { aDraft } from '../../core/rules/rule-table'
import { facts } from '../../helpers/facts'

const office = ['soffice', 'libreoffice'].find(
  (name) => spawnSync(name, ['--version'], { timeout: 60_000 }).status === 0,
)

const aRow = (value: string, key: number): CopyRow => ({
  key: String(key),
  label: `栏目 ${key}`,
  path: 'principal.name',
  state: value === '' ? 'missing' : 'filled',
  value,
  masked: '遮住',
  note: value,
})
const aSheet = (values: readonly string[]): CopySheet => ({
  title: '=1+1',
  provider: { id: 'other', name: '其他', console: '备案页面' },
  steps: [{ title: '主体', service: null, serviceName: '', rows: values.map(aRow), note: '' }],
  notes: ['@note'],
  missing: 0,
  source: { title: '甲', asOf: '2026', confidence: 'high' },
})

const HOSTILE = [
  '=1+1',
  '=HYPERLINK("http://sample.invalid","x")',
  '+8613857100000',
  '-1',
  '@SUM(A1)',
  '\t=1',
  "'=1",
  '91330106MA2CHYB31F',
  '330106198805124837',
  '00012345678901234567890',
  '1E5',
  '2026-12-01',
  'TRUE',
  '__proto__',
  'constructor',
  'toString',
  '_x0041_',
  '_x005F_x0041_',
  '_x005F\u0001',
  '\ue000\ue000私',
  'a\r\nb\rc\nd',
  '  前后有空格  ',
  '<c t="s">&amp;</c>',
  ']]>',
  '\u0000\u0007\u007f\u0085\ufffd\uffff\ud800',
  '𠮷👨‍👩‍👧\u{1ffff}',
  '"引号",逗号;分号',
]

const texts = (count: number): string[] => [
  ...HOSTILE,
  ...fc.sample(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.string({ unit: fc.constantFrom(...'_x005F41A=+-@"\',;\n\t<>& 中'), maxLength: 30 }),
    ),
    { numRuns: count, seed: 20_261_126 },
  ),
]

const filesOf = async (bytes: Uint8Array): Promise<Map<string, string>> =>
  new Map(
    (await listZip(Buffer.from(bytes), 100)).map(({ name, payload }) => [name!, payload.toString('utf8')]),
  )

/** Rows of a CSV whose texts stand in quotes; what is empty has none. */
function csvRows(text: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)")?(,|\r?\n)/g)) {
    rows.at(-1)!.push(quoted.replaceAll('""', '"'))
    if (end !== ',') rows.push([])
  }
  return rows
}

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
})

describe('the copy sheet as a workbook', () => {
  it('holds texts alone: no formula, no number, no date', async () => {
    const files = await filesOf(await copySheetXlsx(aSheet(texts(100))))
    const sheet = files.get('xl/worksheets/sheet1.xml')!
    expect(sheet).not.toMatch(/<f[ >]/)
    const cells = [...sheet.matchAll(/<c ([^>]*?)(\/>|>)/g)]
    expect(cells.length).toBeGreaterThan(300)
    for (const [, attributes, end] of cells) if (end === '>') expect(attributes).toContain('t="s"')
    expect(sheet).toMatch(/<v>\d+<\/v>/)
    expect(sheet).not.toMatch(/<v>(?!\d+<)/)
  })

  it('has a frozen head that is printed on every page, A4 across, one page wide', async () => {
    const files = await filesOf(await copySheetXlsx(aSheet(['值'])))
    const sheet = files.get('xl/worksheets/sheet1.xml')!
    expect(sheet).toContain('<pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/>')
    expect(sheet).toContain('paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"')
    expect(sheet).toContain('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>')
    expect(files.get('xl/workbook.xml')).toContain('填报对照表!$1:$2</definedName>')
  })

  it('gives the same bytes whatever the clock, time zone and umask', async () => {
    const draft = aDraft(() => undefined)
    const make = () => copySheetXlsx(copySheet(draft, { facts: facts() }))
    const first = await make()
    for (const [zone, now, umask] of [
      ['Asia/Shanghai', '2031-02-03T04:05:06Z', 0o077],
      ['America/St_Johns', '1999-12-31T23:59:59Z', 0o000],
    ] as const) {
      vi.stubEnv('TZ', zone)
      vi.useFakeTimers({ toFake: ['Date'], now: new Date(now) })
      const before = process.umask(umask)
      const again = await make()
      process.umask(before)
      expect(Buffer.compare(again, first)).toBe(0)
    }
  })

  it('shows masked values where that is asked for', async () => {
    const strings = (await filesOf(await copySheetXlsx(aSheet(['13857100000']), { masked: true }))).get(
      'xl/sharedStrings.xml',
    )!
    expect(strings).toContain('遮住')
  })

  it('cuts what no cell takes and says so', () => {
    const long = '𠮷'.repeat(20_000)
    expect(cellShows(long).length).toBeLessThanOrEqual(32_767)
    expect(cellShows(long)).toMatch(/𠮷…（太长，见草稿）$/)
  })

  it('is read by LibreOffice with every value as it was', async ({ skip }) => {
    if (office === undefined) return skip('not run: no LibreOffice on this machine')
    const values = texts(400)
    const folder = mkdtempSync(path.join(tmpdir(), 'copy-sheet-'))
    const file = path.join(folder, 'sheet.xlsx')
    writeFileSync(file, await copySheetXlsx(aSheet(values)))
    // Comma, quotes, UTF-8, all fields quoted as texts, values as stored, formulas kept as such.
    const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,true'
    const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`
    spawnSync(office!, [profile, '--headless', '--convert-to', filter, '--outdir', folder, file], {
      timeout: 120_000,
    })
    const rows = csvRows(readFileSync(path.join(folder, 'sheet.csv'), 'utf8').replace(/^\ufeff/, ''))
    const read = rows.filter(([label]) => label?.startsWith('栏目 ')).map((row) => row[1])
    expect(read).toEqual(values.map(cellShows))
  }, 180_000)
})
