import { halfWidth } from '../values/text-form'

/** Columns of a list of earlier filings, each with the headings by which it is known. The first one is ours. */
export const FILING_COLUMNS = {
  principalName: [
    '主体名称',
    'principal name',
    'principal',
    '主办单位名称',
    '主办单位',
    '主体',
    '单位名称',
    '公司名称',
  ],
  principalNumber: [
    '主体证件号码',
    'principal number',
    '主体证件号',
    '主办单位证件号码',
    '统一社会信用代码',
    '营业执照号',
    'credit code',
    'uscc',
  ],
  part: ['角色', 'role', '负责人类型', '负责人类别'],
  person: ['姓名', 'name', 'person', '负责人', '负责人姓名', '网站负责人', '主体负责人'],
  personNumber: [
    '证件号码',
    'certificate number',
    'person number',
    '证件号',
    '身份证号',
    '身份证号码',
    '负责人证件号码',
    'id number',
  ],
  mobile: ['手机', 'mobile', '手机号', '手机号码', '移动电话', '联系电话', 'phone'],
  emergencyPhone: ['应急电话', 'emergency phone', '应急联系电话', '应急号码', '紧急联系电话', 'emergency'],
  landline: ['座机', 'landline', '办公电话', '固定电话', '固话', 'office phone'],
  email: ['邮箱', 'email', 'e-mail', '电子邮箱', '电子邮件', '邮箱地址', 'mail'],
  domains: ['域名', 'domain', 'domains', '网站域名', '备案域名'],
  filingNumber: ['备案号', 'filing number', '主体备案号', '网站备案号', '服务备案号', 'icp number', 'icp'],
  note: ['备注', 'note', 'notes', 'remark', '说明'],
} as const satisfies Record<string, readonly [string, ...string[]]>

export type FilingColumn = keyof typeof FILING_COLUMNS

/** Width, case, spaces, marks around it and the kind of dash make no difference to a heading. */
const headingKey = (heading: string): string =>
  halfWidth(heading)
    .toLowerCase()
    .replace(/[\s_\-*:.'"“”()（）]+/gu, '')

const BY_HEADING = new Map<string, FilingColumn>(
  (Object.keys(FILING_COLUMNS) as FilingColumn[]).flatMap((column) =>
    FILING_COLUMNS[column].map((heading) => [headingKey(heading), column] as const),
  ),
)

export interface Headings {
  /** Place of each known column; of two columns with one meaning the first counts. */
  readonly at: ReadonlyMap<FilingColumn, number>
  /** Headings that mean nothing here, as they stand. */
  readonly unknown: readonly string[]
}

export function readHeadings(cells: readonly string[]): Headings {
  const at = new Map<FilingColumn, number>()
  const unknown: string[] = []
  for (const [index, cell] of cells.entries()) {
    const column = BY_HEADING.get(headingKey(cell))
    if (column !== undefined && !at.has(column)) at.set(column, index)
    else if (cell.trim() !== '') unknown.push(cell.trim())
  }
  return { at, unknown }
}

/** Our own name of a column, for sentences. */
export const columnName = (column: FilingColumn): string => FILING_COLUMNS[column][0]
