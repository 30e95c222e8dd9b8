import path from 'node:path'
import type { NamedProvince } from '../../core/draft/province-code'
import type { Draft } from '../../core/filing/draft'
import { entriesOfEarlier } from '../../core/ledger/earlier-filing'
import { entriesOfDraft } from '../../core/ledger/entries-of-draft'
import type { LedgerEntry } from '../../core/ledger/ledger'
import { LedgerBook } from '../../core/ledger/ledger-book'
import { readDraftFile } from '../draft-files/read-draft-file'
import { readFilingList } from '../ledger/read-filing-list'

/** By which the ledger knows a draft file: its id, so that copies and versions of one draft are one; else its place. */
export const draftSource = (file: string, draft: Draft): string => draft.id ?? path.resolve(file)

/** A file of earlier filings that cannot be used at all: a sentence that names it. */
export class LedgerFileError extends Error {}

const isList = (file: string): boolean => /\.(?:csv|tsv|txt)$/i.test(file)

export interface DraftLedgerParts {
  /** Draft files that are checked together: each is compared with the others. Those that cannot be read add nothing. */
  readonly drafts: readonly string[]
  /** Lists (CSV) and drafts that stand for earlier filings. */
  readonly earlier: readonly string[]
  readonly provinces: readonly NamedProvince[]
  /** Words about rows that could not be taken. */
  readonly tell: (text: string) => void
}

/** Everything that the drafts of one call are compared with. @throws LedgerFileError */
export async function draftLedger({
  drafts,
  earlier,
  provinces,
  tell,
}: DraftLedgerParts): Promise<LedgerBook> {
  const entries: LedgerEntry[] = []
  for (const file of drafts) {
    const read = await readDraftFile(file, provinces)
    if ('draft' in read) entries.push(...entriesOfDraft(read.draft, draftSource(file, read.draft)))
  }
  for (const file of earlier)
    entries.push(...(isList(file) ? await listEntries(file, tell) : await filedEntries(file, provinces)))
  return new LedgerBook(entries)
}

async function listEntries(file: string, tell: (text: string) => void): Promise<LedgerEntry[]> {
  const read = await readFilingList(file)
  if ('failure' in read) throw new LedgerFileError(read.failure.message)
  const { rows, problems, unknownColumns } = read
  for (const { line, column, reason } of problems)
    tell(`${file} 第 ${line} 行${column === null ? '没有取' : `“${column}”`}：${reason}`)
  if (unknownColumns.length > 0) tell(`${file}：不认识这些表头，没有取：${unknownColumns.join('、')}`)
  tell(`${file}：取了 ${rows.length} 行备案历史`)
  return rows.flatMap(({ line, filing }) => entriesOfEarlier(filing, `${path.resolve(file)}:${line}`))
}

/** A draft given as an earlier filing was handed in, whatever it says of itself. */
async function filedEntries(file: string, provinces: readonly NamedProvince[]): Promise<LedgerEntry[]> {
  const read = await readDraftFile(file, provinces)
  if ('failure' in read) throw new LedgerFileError(read.failure.message)
  return entriesOfDraft(read.draft, draftSource(file, read.draft)).map((entry) => ({
    ...entry,
    standing: 'filing',
    origin: 'earlier',
  }))
}
