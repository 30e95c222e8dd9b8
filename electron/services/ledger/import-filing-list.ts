import { basename } from 'node:path'
import type { LedgerImportResult } from '../../contract/views'
import { ExpectedFailure } from '../failure'
import type { Store } from '../storage/store'
import { readFilingList } from './read-filing-list'

/** As many as a person may want to read; the count tells of the rest. */
const PROBLEMS_TOLD = 500

/**
 * Takes a list of earlier filings into the store as one import; rows that cannot be used are told, the rest is taken.
 * @throws ExpectedFailure bad-ledger-file with a whole sentence
 */
export async function importFilingList(
  file: string,
  store: Pick<Store, 'importFilings'>,
): Promise<LedgerImportResult> {
  const read = await readFilingList(file)
  if ('failure' in read) throw new ExpectedFailure('bad-ledger-file', read.failure.message)
  const { rows, problems, unknownColumns } = read
  const fileName = basename(file)
  const kept = rows.length > 0 ? await store.importFilings(fileName, rows) : { importId: null }
  return {
    ...kept,
    fileName,
    taken: rows.length,
    refused: problems.filter(({ column }) => column === null).length,
    problems: problems.slice(0, PROBLEMS_TOLD).map((problem) => ({ ...problem })),
    unknownColumns: [...unknownColumns],
  }
}
