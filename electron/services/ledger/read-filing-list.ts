import { lstat, readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { CsvError, parse } from 'csv-parse/sync'
import { readFilingRows, type FilingRows, type TableRow } from '../../core/ledger/filing-rows'

/** Why a file is no list of earlier filings: a sentence that names the file, without its folder. */
export interface FilingListFailure {
  readonly message: string
}

export const FILING_LIST_MAX_BYTES = 20 * 1024 * 1024

const DELIMITERS = [',', ';', '\t'] as const

/** UTF-8 or UTF-16 with or without a mark, else the Chinese encoding that table programs of Windows write. */
export function decodeTable(bytes: Uint8Array): string | null {
  const [first, second] = bytes
  const mark =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null
  for (const encoding of mark ? [mark] : ['utf-8', 'gb18030'])
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes)
    } catch {
      // Not this one.
    }
  return null
}

/** The sign that separates the headings: the one of which the first line holds the most outside quotes. */
function delimiterOf(text: string): string {
  const head = (/^[^\r\n]*/.exec(text.trimStart())?.[0] ?? '').replace(/"[^"]*"/g, '')
  const counted = DELIMITERS.map((sign) => ({ sign, count: head.split(sign).length }))
  return counted.reduce((most, one) => (one.count > most.count ? one : most)).sign
}

interface Parsed {
  readonly record: string[]
  readonly info: { readonly lines: number }
}

/** Cells of a table with the lines where their rows begin; throws CsvError. */
export function parseTable(text: string): TableRow[] {
  const parsed = parse(text, {
    delimiter: delimiterOf(text),
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
  }) as unknown as Parsed[]
  let line = 1
  return parsed.map(({ record, info }) => {
    const row = { line, cells: record }
    line = info.lines + 1
    return row
  })
}

/** Reads a list of earlier filings from bytes; `name` is for the sentences. */
export function readFilingListBytes(
  bytes: Uint8Array,
  name: string,
): FilingRows | { readonly failure: FilingListFailure } {
  const fail = (why: string): { failure: FilingListFailure } => ({ failure: { message: `“${name}”${why}` } })
  const text = decodeTable(bytes)
  if (text === null || text.includes('\0')) return fail('不是文字文件，请从表格软件导出成 CSV。')
  try {
    const read = readFilingRows(parseTable(text))
    return 'refused' in read ? fail(read.refused) : read
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = (error as unknown as { lines?: number }).lines
    return fail(line === undefined ? '不是完整的 CSV。' : `第 ${line} 行起不是完整的 CSV，引号没有成对。`)
  }
}

/** Reads a list of earlier filings (CSV); links, pipes, folders and devices are not opened. */
export async function readFilingList(
  file: string,
): Promise<FilingRows | { readonly failure: FilingListFailure }> {
  const name = basename(file)
  const fail = (why: string): { failure: FilingListFailure } => ({ failure: { message: `“${name}”${why}` } })
  const stat = await lstat(file).catch(() => null)
  if (!stat?.isFile()) return fail('不存在，或不是普通文件。')
  if (stat.size > FILING_LIST_MAX_BYTES) return fail('超过 20 MB，不像是备案历史表。')
  const bytes = await readFile(file).catch(() => null)
  return bytes ? readFilingListBytes(bytes, name) : fail('打不开：没有读取权限，或正被别的程序占用。')
}
