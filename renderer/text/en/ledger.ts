import type { Words } from '../in-both'
import type { ledgerText as zh } from '../zh-CN/ledger'
import { plural } from './count'

export const ledgerText: Words<typeof zh> = {
  title: 'Earlier filings',
  words:
    'Once a list of earlier filings is imported, checks tell you of mobile numbers, mail addresses and persons used again. The list is kept encrypted on this computer.',
  import: 'Import a list (CSV)',
  imports: 'Imported lists',
  rows: (n) => plural(n, 'row'),
  empty: 'No earlier filings imported yet.',
  emptyHint:
    'Save as CSV from your spreadsheet with column names in the first row, for instance: 主体名称, 负责人, 手机号, 域名 (principal, responsible person, mobile, domain).',
  search: 'Organisation, name, number, domain',
  searchLabel: 'Filter earlier filings',
  noMatch: 'No earlier filing matches.',
  drafts: (n) => `Also compared with ${plural(n, 'draft')} on this computer`,
  remove: 'Remove',
  removed: (name) => `Removed “${name}”`,
  removing: (name, seconds) => `“${name}” will be removed in ${seconds} s`,
  taken: (n) => `${plural(n, 'row')} imported`,
  refusedRows: (n) => `${plural(n, 'row')} not imported`,
  noneTaken: (name) => `“${name}” has no row that can be imported; nothing was saved.`,
  problem: (line, column, reason) =>
    column === null ? `Row ${line}: ${reason}` : `Row ${line}, “${column}”: ${reason}`,
  unknownColumns: (names) => `Columns not known and not used: ${names}`,
  shown: (n, total) => (n === total ? plural(n, 'row') : `first ${n} of ${plural(total, 'row')}`),
  columns: {
    principal: 'Principal',
    person: 'Responsible person',
    phones: 'Phones and mail',
    domains: 'Domains',
    filing: 'Filing number',
  },
}
