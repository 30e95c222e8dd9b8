import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withMarksShown } from '../../../electron/core/report/hidden-marks'
import type { CopyRow, CopySheet } from '../../../electron/core/submission/copy-sheet'
import { copySheet } from '../../../electron/core/submission/copy-sheet'
import { copySheetMarkdown } from '../../../electron/core/submission/copy-sheet-markdown'
import { facts } from '../../helpers/facts'
import { aDraft } from '../rules/rule-table'

const aRow = (given: Partial<CopyRow>): CopyRow => ({
  key: 'k',
  label: '栏目',
  path: 'principal.name',
  state: 'filled',
  value: '值',
  masked: '值',
  note: '',
  ...given,
})
const aSheet = (...rows: CopyRow[]): CopySheet => ({
  title: '样本',
  provider: { id: 'other', name: '其他', console: '备案页面' },
  steps: [{ title: '主体', service: null, serviceName: '', rows, note: '' }],
  notes: [],
  missing: 0,
  source: { title: '甲', asOf: '2026', confidence: 'high' },
})

/** Cells of the table's rows as a reader of Markdown takes them: split at bare pipes, signs freed again. */
const cellsOf = (markdown: string): string[][] =>
  markdown
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2)
    .map((line) =>
      [...line.matchAll(/ ((?:\\.|[^\\|])*) (?=\|)/g)].map(([, cell = '']) =>
        cell
          .split('<br>')
          .map((part) =>
            part.replace(/\\(.)/gu, '$1').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&'),
          )
          .join('\n'),
      ),
    )

const shown = (text: string): string =>
  text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => withMarksShown(line.replace(/\t/g, ' ')))
    .join('\n')

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(...'|`\\<>&*_[]()!#~$\n\r\t=+-@ 1a中'), maxLength: 30 }),
)

describe('the copy sheet as Markdown', () => {
  it('keeps any text inside its cell and to the character', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (label, value, note) => {
        const cells = cellsOf(copySheetMarkdown(aSheet(aRow({ label, value, note }))))
        expect(cells).toEqual([[shown(label), shown(value), shown(note)]])
      }),
      { numRuns: 500 },
    )
  })

  it('has the same lines whatever the texts are', () => {
    const lines = copySheetMarkdown(aSheet(aRow({}))).split('\n').length
    fc.assert(
      fc.property(anyText, (text) => {
        const sheet = { ...aSheet(aRow({ label: text, value: text, note: text })), title: text }
        const markdown = copySheetMarkdown(sheet)
        expect(markdown.split('\n')).toHaveLength(lines)
        expect(markdown.replace(/<br>/g, '')).not.toContain('<')
        expect(markdown).not.toMatch(/(^|[^\\])(\\\\)*`/)
      }),
    )
  })

  it('marks what is missing in a way that no text can', () => {
    const cells = (row: CopyRow): string => copySheetMarkdown(aSheet(row))
    expect(cells(aRow({ state: 'missing', value: '' }))).toContain('| 栏目 | **缺** |')
    expect(cells(aRow({ value: '**缺**' }))).toContain(String.raw`| 栏目 | \*\*缺\*\* |`)
  })

  it('shows people’s numbers masked where that is asked for', () => {
    const draft = aDraft((one) => {
      one.principal.responsible.mobile = '13857100000'
    })
    const sheet = copySheet(draft, { facts: facts() })
    expect(copySheetMarkdown(sheet)).toContain('13857100000')
    const masked = copySheetMarkdown(sheet, { masked: true })
    expect(masked).not.toContain('13857100000')
    expect(masked).toContain(String.raw`138\*\*\*\*0000`)
  })
})
