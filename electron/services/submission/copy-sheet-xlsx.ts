import type { Blob } from 'node:buffer'
import type Stream from 'node:stream'
import writeExcelFile from 'write-excel-file/node'
import type { CellObject, Feature, Row } from 'write-excel-file/node'
import { displayWidth } from '../../core/report/display-width'
import { CONFIDENCE_WORDS } from '../../core/report/words'
import type { CopyRow, CopySheet } from '../../core/submission/copy-sheet'
import { stepTitle } from '../../core/submission/copy-sheet-markdown'
import { cellShows, guardedText, withoutGuards } from './cell-text'
import { fixedZip } from './fixed-zip'

/** The copy sheet as a workbook: one sheet, every cell a text, printed on A4 across. */

/** Columns of text: label, value, note, box to tick. */
const WIDTHS = [33, 52, 40, 7] as const
const WIDE = WIDTHS.reduce((sum, width) => sum + width, 0)
const LINE_POINTS = 17
/** Excel takes no higher row. */
const MOST_POINTS = 400
const FONT = '微软雅黑'

const INK = '#1c1e26'
const QUIET = '#5b6070'
const LINE = '#c9ccd6'
const STEP_GROUND = '#e9ebf3'
const HEAD_GROUND = '#3b4a7a'
const MISSING_GROUND = '#fde8e4'

const cell = (text: string, style: Omit<CellObject, 'value' | 'type'> = {}): CellObject => ({
  value: guardedText(text),
  type: String,
  format: '@',
  wrap: true,
  alignVertical: 'center',
  textColor: INK,
  borderColor: LINE,
  borderStyle: 'thin',
  ...style,
})

/** Points that the texts of a row need in columns of these widths: programs that open the file do not all work it out. */
const heightOf = (texts: readonly string[], widths: readonly number[]): number => {
  const lines = texts.map((text, index) =>
    text
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(displayWidth(line) / (widths[index] ?? 1))), 0),
  )
  return Math.min(MOST_POINTS, Math.max(...lines) * LINE_POINTS + 4)
}

/** A text across all columns. */
const acrossRow = (text: string, style: Omit<CellObject, 'value' | 'type'> = {}): Row => [
  cell(text, { columnSpan: WIDTHS.length, height: heightOf([text], [WIDE]), ...style }),
  ...WIDTHS.slice(1).map(() => null),
]

function noteOf({ state, note }: CopyRow): string {
  if (state === 'missing') return note === '' ? '缺，请先在草稿里补上' : `缺；${note}`
  if (state === 'elsewhere') return `草稿里没有；${note}`
  return state === 'empty' && note === '' ? '可不填' : note
}

function dataRow(row: CopyRow, masked: boolean): Row {
  const isMissing = row.state === 'missing'
  const ground = isMissing ? { backgroundColor: MISSING_GROUND } : {}
  const texts = [row.label, masked ? row.masked : row.value, noteOf(row)].map(cellShows)
  const [label = '', value = '', note = ''] = texts
  return [
    cell(label, { height: heightOf(texts, WIDTHS), ...ground }),
    cell(value, ground),
    cell(note, { textColor: isMissing ? INK : QUIET, ...ground }),
    cell(row.state === 'filled' ? '□' : '', { align: 'center', ...ground }),
  ]
}

const headRow = (): Row =>
  ['页面上的栏目', '填写内容', '说明', '填好'].map((title, index) =>
    cell(title, {
      fontWeight: 'bold',
      textColor: '#ffffff',
      backgroundColor: HEAD_GROUND,
      borderColor: HEAD_GROUND,
      height: 22,
      ...(index === 3 ? { align: 'center' as const } : {}),
    }),
  )

function rowsOf({ title, provider, steps, notes, missing, source }: CopySheet, masked: boolean): Row[] {
  const step = { fontWeight: 'bold', backgroundColor: STEP_GROUND } as const
  const quiet = { textColor: QUIET } as const
  const standing = missing > 0 ? `还缺 ${missing} 项` : '没有缺项'
  return [
    acrossRow(`填报对照表：${title}｜${provider.console}｜${standing}`, {
      fontWeight: 'bold',
      fontSize: 13,
      height: 28,
    }),
    headRow(),
    ...steps.flatMap((one, index) => [
      acrossRow(`${index + 1}. ${stepTitle(one)}`, step),
      ...one.rows.map((row) => dataRow(row, masked)),
      ...(one.note === '' ? [] : [acrossRow(one.note, quiet)]),
    ]),
    acrossRow('说明', step),
    ...notes.map((note) => acrossRow(note, quiet)),
    acrossRow(
      `栏目依据：${source.title}（${source.asOf}，可信度${CONFIDENCE_WORDS[source.confidence]}）。页面改版后以页面为准。`,
      quiet,
    ),
  ]
}

const SHEET = '填报对照表'
const HEAD_ROWS = 2
const FROZEN = `<pane ySplit="${HEAD_ROWS}" topLeftCell="A${HEAD_ROWS + 1}" activePane="bottomLeft" state="frozen"/>`

/** What the library takes for a file of the workbook, besides a text. */
type Content = Stream | Buffer | Blob

/** What the library has no words for: one page wide, title and head on every page, page numbers at the foot. */
const A4: Feature<Content> = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transformElementAttributes: (tag, attributes) =>
          tag === 'pageSetup' ? { ...attributes, fitToWidth: 1, fitToHeight: 0 } : attributes,
        transform: (xml) =>
          xml
            // The library names a pane that a sheet without frozen columns does not have.
            .replace(/<pane [^>]*>/, FROZEN)
            .replace('<sheetViews', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews')
            .replace(
              /(<pageSetup [^>]*>)/,
              '$1<headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>',
            ),
      },
      'xl/workbook.xml': {
        transform: (xml) =>
          xml.replace(
            /<definedNames ?\/>|<definedNames><\/definedNames>/,
            `<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">${SHEET}!$1:$${HEAD_ROWS}</definedName></definedNames>`,
          ),
      },
    },
  },
}

/**
 * The workbook's bytes; the same sheet gives the same bytes, whatever the clock, time zone and umask. `masked`: people's
 * numbers with their middles hidden.
 */
export async function copySheetXlsx(
  sheet: CopySheet,
  { masked = false }: { masked?: boolean } = {},
): Promise<Uint8Array> {
  const written = writeExcelFile(
    rowsOf(sheet, masked),
    {
      sheet: SHEET,
      columns: WIDTHS.map((width) => ({ width })),
      stickyRowsCount: HEAD_ROWS,
      orientation: 'landscape',
      showGridLines: false,
    },
    { fontFamily: FONT, fontSize: 11, features: [A4] },
  )
  return fixedZip(await written.toBuffer(), (name, bytes) =>
    name === 'xl/sharedStrings.xml' ? Buffer.from(withoutGuards(bytes.toString('utf8')), 'utf8') : bytes,
  )
}
