import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { importFilingList } from '../../../electron/services/ledger/import-filing-list'
import {
  decodeTable,
  FILING_LIST_MAX_BYTES,
  parseTable,
  readFilingList,
  readFilingListBytes,
} from '../../../electron/services/ledger/read-filing-list'

const folder = mkdtempSync(join(tmpdir(), 'icp-ledger-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const write = (name: string, content: string | Uint8Array): string => {
  const file = join(folder, name)
  writeFileSync(file, content)
  return file
}

const GOOD = '主体名称,手机\r\n杭州听泉样本商贸有限公司,13957100011\r\n'
/** 主体名称,手机⏎样本,13957100011 as GBK. */
const GBK = Buffer.from('d6f7cce5c3fbb3c62ccad6bbfa0ad1f9b1be2c3133393537313030303131', 'hex')

describe('the text of a list', () => {
  it.each([
    ['UTF-8', Buffer.from(GOOD)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${GOOD}`)],
    ['UTF-16, little end first', Buffer.from(`\uFEFF${GOOD}`, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\uFEFF${GOOD}`, 'utf16le').swap16()],
  ])('is read from %s', (_, bytes) => {
    expect(decodeTable(bytes)).toBe(GOOD)
  })

  it('is read from the encoding of Chinese table programs', () => {
    expect(decodeTable(GBK)).toBe('主体名称,手机\n样本,13957100011')
  })

  it('is none in UTF-16 that is cut off', () => {
    expect(decodeTable(Uint8Array.from([0xff, 0xfe, 0x41]))).toBeNull()
  })
})

describe('cells and lines', () => {
  it.each([
    [',', 'a,b\n"1,2",3\n'],
    [';', 'a;b\n"1,2";3\n'],
    ['tabs', 'a\tb\n1,2\t3\n'],
  ])('are told apart by %s', (_, text) => {
    expect(parseTable(text).map(({ cells }) => cells)).toEqual([
      ['a', 'b'],
      ['1,2', '3'],
    ])
  })

  it('count lines as they stand in the file: breaks inside quotes, empty lines, either ending', () => {
    const lines = (text: string): [number, string][] =>
      parseTable(text).map(({ line, cells }) => [line, cells[0]!])
    expect(lines('a,b\n"一\n二",1\nc,2')).toEqual([
      [1, 'a'],
      [2, '一\n二'],
      [4, 'c'],
    ])
    expect(lines('a,b\r\n\r\nc,2\r\n')).toEqual([
      [1, 'a'],
      [2, ''],
      [3, 'c'],
    ])
  })

  it('may be more or fewer than the headings, and hold a quote inside', () => {
    expect(parseTable('a,b\n1\n1,2,3\n1 "二" 3,4\n').map(({ cells }) => cells.length)).toEqual([2, 1, 3, 2])
    expect(parseTable('a\n"他说""好"""\n')[1]!.cells).toEqual(['他说"好"'])
  })
})

describe('a list of earlier filings on disk', () => {
  it('is read, with the lines of what could not be taken', async () => {
    const file = write('list.csv', `${GOOD}\r\n,13957100012\r\n样本,不知道,多\r\n样本二,13957100013`)
    const read = await readFilingList(file)
    expect(read).toMatchObject({
      rows: [{ line: 2 }, { line: 6, filing: { principalName: '样本二' } }],
      problems: [
        { line: 4, column: null },
        { line: 5, column: '手机' },
        { line: 5, column: null },
      ],
    })
  })

  it('is read from bytes in the Chinese encoding', () => {
    expect(readFilingListBytes(GBK, 'a.csv')).toMatchObject({ rows: [{ filing: { mobile: '13957100011' } }] })
  })

  it.each([
    ['a folder', () => join(folder, 'folder.csv'), '不存在，或不是普通文件'],
    ['no file', () => join(folder, 'none.csv'), '不存在，或不是普通文件'],
    [
      'a picture',
      () => write('a.csv', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')),
      '不是文字文件',
    ],
    ['another table', () => write('b.csv', '日期,金额\n1,2\n'), '表头'],
    ['an empty file', () => write('c.csv', ''), '没有内容'],
    ['a quote that never ends', () => write('d.csv', '主体名称,手机\n"样本,1\n'), '引号没有成对'],
    ['a file too large', () => write('e.csv', new Uint8Array(FILING_LIST_MAX_BYTES + 1)), '超过 20 MB'],
  ])('is none: %s', async (_, make, why) => {
    mkdirSync(join(folder, 'folder.csv'), { recursive: true })
    expect(await readFilingList(make())).toEqual({ failure: { message: expect.stringContaining(why) } })
  })
})

describe('taking a list into the store', () => {
  const kept: unknown[] = []
  const store = {
    importFilings: (fileName: string, rows: readonly unknown[]): Promise<{ importId: string }> => {
      kept.push([fileName, rows.length])
      return Promise.resolve({ importId: 'one' })
    },
  }

  it('tells what was taken and what was not', async () => {
    const file = write('f.csv', `主体名称,手机,颜色\n样本,13957100011,红\n,13957100012\n样本,1.3E+10\n`)
    expect(await importFilingList(file, store)).toMatchObject({
      importId: 'one',
      fileName: 'f.csv',
      taken: 1,
      refused: 2,
      unknownColumns: ['颜色'],
      problems: [
        { line: 3, column: null },
        { line: 4, column: '手机' },
        { line: 4, column: null },
      ],
    })
    expect(kept).toEqual([['f.csv', 1]])
  })

  it('keeps nothing of a list without a usable row', async () => {
    kept.length = 0
    const file = write('g.csv', `主体名称,手机\n${',1\n'.repeat(600)}`)
    const result = await importFilingList(file, store)
    expect(result).toMatchObject({ importId: null, taken: 0, refused: 600 })
    expect(result.problems).toHaveLength(500)
    expect(kept).toEqual([])
  })

  it('fails with a sentence where the file is no list', async () => {
    await expect(importFilingList(join(folder, 'none.csv'), store)).rejects.toMatchObject({
      code: 'bad-ledger-file',
      message: expect.stringContaining('none.csv'),
    })
  })
})
