import { halfWidth, withoutSpace } from '../values/text-form'
import type { EarlierFiling } from './earlier-filing'
import { columnName, readHeadings, type FilingColumn, type Headings } from './filing-columns'
import type { LedgerPart } from './ledger'
import { certificateKey, domainKey, emailKey, phoneKey } from './ledger-keys'

/** A row of a table as its reader gave it; `line` is the line of the file where it begins. */
export interface TableRow {
  readonly line: number
  readonly cells: readonly string[]
}

/** Something of a list that was not taken: a whole row (`column` null), or one value of a row that was. */
export interface RowProblem {
  readonly line: number
  readonly column: string | null
  readonly reason: string
}

export interface FilingRows {
  readonly rows: readonly { readonly line: number; readonly filing: EarlierFiling }[]
  /** In the order of the lines. */
  readonly problems: readonly RowProblem[]
  readonly unknownColumns: readonly string[]
}

/** Why a table as a whole is no list of earlier filings. */
export type NoFilingRows = { readonly refused: string }

/** How many rows one list may have: far more than one person files, few enough for a check at every keystroke. */
export const MOST_ROWS = 50_000
const LONGEST_CELL = 500

/** What people write where there is nothing. */
const NOTHING = /^(?:无|没有|空|未填|不详|-+|—+|\/+|\\+|n\/?a|null|none)$/i
/** A table program turned a long number into 1.38571E+10: its last digits are gone. */
const SCIENTIFIC = /^\d(?:\.\d+)?e\+?\d+$/i
const SEPARATORS = /[\s,;、，；|]+/u

/** The text of a cell without what table programs put around numbers: `'138…` and `="138…"`. */
function cellText(cell: string): string | null {
  const text = cell
    .trim()
    .replace(/^="(.*)"$/su, '$1')
    .replace(/^['‘’`]/u, '')
    .trim()
  return text === '' || NOTHING.test(text) ? null : text
}

/** Takes a table of earlier filings, its first row the headings. Rows it cannot use are told with line and reason. */
export function readFilingRows(table: readonly TableRow[]): FilingRows | NoFilingRows {
  const [head, ...rows] = table.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  if (!head) return { refused: '里面没有内容。' }
  const headings = readHeadings(head.cells)
  if (!headings.at.has('principalName') && !headings.at.has('principalNumber'))
    return { refused: '第一行里没有“主体名称”或“主体证件号码”这两个表头。' }
  if (rows.length > MOST_ROWS) return { refused: `超过 ${MOST_ROWS} 行，请分成几个文件。` }
  const problems: RowProblem[] = []
  const taken = rows.flatMap((row) => {
    const filing = readRow(row, headings, problems)
    return filing ? [{ line: row.line, filing }] : []
  })
  return { rows: taken, problems, unknownColumns: headings.unknown }
}

function readRow(row: TableRow, { at }: Headings, problems: RowProblem[]): EarlierFiling | null {
  const tell = (column: FilingColumn | null, reason: string): null => {
    problems.push({ line: row.line, column: column && columnName(column), reason })
    return null
  }
  const raw = (column: FilingColumn): string | null => {
    const index = at.get(column)
    const text = index === undefined ? null : cellText(row.cells[index] ?? '')
    return text !== null && text.length > LONGEST_CELL ? tell(column, '太长，没有取。') : text
  }
  /** A value that must have a key, or it could never be found again. */
  const keyed = (column: FilingColumn, key: (text: string) => string | null, what: string): string | null => {
    const text = raw(column)
    if (text === null) return null
    if (SCIENTIFIC.test(text))
      return tell(column, `“${text}”被表格软件改成了科学记数法，请把这一列设成文本再导出。`)
    return key(text) === null ? tell(column, `“${text}”不是${what}，没有取。`) : text
  }
  const number = (text: string): string | null => {
    const key = certificateKey(text)
    return key !== null && /^[A-Z0-9()/-]{5,30}$/.test(key) ? key : null
  }

  const principalName = raw('principalName')
  const principalNumber = keyed('principalNumber', number, '证件号码')
  if (principalName === null && principalNumber === null)
    return tell(null, '没有主体名称，也没有主体证件号码，不知道是谁的备案。')
  const filing = {
    principalName,
    principalNumber,
    person: raw('person'),
    personNumber: keyed('personNumber', number, '证件号码'),
    part: readPart(raw('part')),
    mobile: keyed('mobile', phoneKey, '电话号码'),
    emergencyPhone: keyed('emergencyPhone', phoneKey, '电话号码'),
    landline: keyed('landline', phoneKey, '电话号码'),
    email: keyed('email', emailKey, '邮箱地址'),
    domains: readDomains(raw('domains'), (name) => tell('domains', `“${name}”不是域名，没有取。`)),
    filingNumber: raw('filingNumber'),
    note: raw('note'),
  }
  const { personNumber, mobile, emergencyPhone, landline, email, domains } = filing
  const compared = [personNumber, mobile, emergencyPhone, landline, email, ...domains, principalNumber]
  return compared.some((value) => value !== null)
    ? filing
    : tell(null, '除了名称没有可以比对的内容：号码、邮箱、证件和域名都是空的。')
}

/** `主体负责人`, `网站负责人`, `App 负责人` and their English names; anything else says nothing. */
function readPart(text: string | null): LedgerPart | null {
  const plain = withoutSpace(halfWidth(text ?? '')).toLowerCase()
  if (/主体|主办|principal/.test(plain)) return 'principal'
  return /网站|服务|app|site|service/.test(plain) ? 'service' : null
}

function readDomains(text: string | null, refuse: (name: string) => void): string[] {
  if (text === null) return []
  return text
    .split(SEPARATORS)
    .filter((name) => name !== '')
    .filter((name) => domainKey(name) !== null || void refuse(name))
}
