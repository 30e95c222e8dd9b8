import type { Pattern } from './patterns'

/** Why a row of an imported list of filings was not taken, or a cell of it. */
export const LEDGER_PROBLEMS: Readonly<Record<string, string>> = {
  '太长，没有取。': 'Too long; not taken.',
  '没有主体名称，也没有主体证件号码，不知道是谁的备案。':
    'Neither name nor certificate number of the principal; whose filing it is cannot be known.',
  '除了名称没有可以比对的内容：号码、邮箱、证件和域名都是空的。':
    'Nothing but names to compare: numbers, e-mail, certificate and domains are all empty.',
}

const WHAT: Readonly<Record<string, string>> = {
  证件号码: 'certificate number',
  电话号码: 'phone number',
  邮箱地址: 'e-mail address',
  域名: 'domain',
}

/** The same with the words of the cell, whatever they are. */
export const LEDGER_PATTERNS: readonly Pattern[] = [
  {
    zh: /^(“.*”)被表格软件改成了科学记数法，请把这一列设成文本再导出$/s,
    en: ([cell]) =>
      `${cell} was turned into scientific notation by the spreadsheet; please set this column to text and export again`,
  },
  {
    zh: /^(“.*”)不是(证件号码|电话号码|邮箱地址|域名)，没有取$/s,
    en: ([cell, what = '']) => `${cell} is no ${WHAT[what]}; not taken`,
  },
]
