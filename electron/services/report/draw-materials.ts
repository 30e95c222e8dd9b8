import type { Content, TableCell } from 'pdfmake/interfaces'
import { fieldWord } from '../../core/reading/field-words'
import { KIND_WORDS } from '../../core/reading/kind-words'
import { readingScore } from '../../core/report/reading-score'
import { leftOutWords } from '../../core/report/report-lead'
import type { Report, ReportField, ReportMaterial } from '../../core/report/report-model'
import { VERDICT_WORDS } from '../../core/report/words'
import { heading, section, type Pen } from './draw-findings'
import { HAIR, RULE, verdictGlyph, WIDTH } from './report-ink'

type Page = ReportMaterial['pages'][number]

const PADDING = 5
const NARROW = { field: 62, typed: 138, score: 44, verdict: 48 } as const
const READ = WIDTH - Object.values(NARROW).reduce((sum, width) => sum + width, 0) - 10 * PADDING
const WIDTHS = [NARROW.field, NARROW.typed, READ, NARROW.score, NARROW.verdict]

function fieldRow({ kind }: Page, field: ReportField, { printable, crop }: Pen): TableCell[] {
  const picture = crop(field.crop, READ)
  return [
    { text: printable.text(fieldWord(kind, field.field)), style: 'cell' },
    { text: field.typed === null ? '—' : printable.text(field.typed), style: 'cell' },
    {
      stack: [
        ...(picture ? [picture] : []),
        { text: field.read === null ? '没有读出' : printable.text(field.read), style: 'cell' },
      ],
    },
    { text: readingScore(field.confidence), style: 'cell' },
    field.verdict === null
      ? { text: '—', style: 'cell' }
      : {
          columns: [
            { width: 12, stack: [verdictGlyph(field.verdict)], margin: [0, 1.5, 0, 0] },
            { width: '*', text: VERDICT_WORDS[field.verdict], style: 'cell' },
          ],
        },
  ]
}

function pageTable(page: Page, alone: boolean, pen: Pen): Content[] {
  const notes = [alone ? '' : `第 ${page.page} 页`, KIND_WORDS[page.kind], ...page.warnings]
  const about: Content = {
    text: pen.printable.text(notes.filter((note) => note !== '').join(' · ')),
    style: 'small',
  }
  if (page.fields.length === 0) return [about]
  const head = ['项目', '填写', '读到', '读取把握', '比对'].map((text): TableCell => ({
    text,
    style: 'label',
    bold: true,
  }))
  return [
    about,
    {
      margin: [0, 2, 0, 6],
      table: {
        headerRows: 1,
        keepWithHeaderRows: 1,
        dontBreakRows: true,
        widths: WIDTHS,
        body: [head, ...page.fields.map((field) => fieldRow(page, field, pen))],
      },
      layout: {
        hLineWidth: (at) => (at === 1 ? 0.8 : 0.4),
        hLineColor: (at) => (at === 1 ? RULE : HAIR),
        vLineWidth: () => 0,
        paddingLeft: () => 0,
        paddingRight: () => 2 * PADDING,
        paddingTop: () => 2,
        paddingBottom: () => 2,
      },
    },
  ]
}

/** Materials one by one: what was typed beside what was read, how sure the reading is, and the verdict. */
export const drawMaterials = ({ materials }: Report, pen: Pen): Content[] =>
  section(
    heading(`材料 ${materials.length} 份`, '填写的与读到的；读取把握 0 到 1，0.90 起为高', null, pen),
    materials.map(({ name, notes, pages }): Content => {
      const title: Content = { text: pen.printable.text(name), bold: true, margin: [0, 6, 0, 0] }
      const few = pages.reduce((sum, { fields }) => sum + fields.length, 0) <= 9
      return {
        unbreakable: few,
        stack: [
          title,
          ...notes.map((note): Content => ({ text: pen.printable.text(note), style: 'small' })),
          ...(pages.length === 0
            ? [{ text: '没有读取这份材料', style: 'small' }]
            : pages.flatMap((page) => pageTable(page, pages.length === 1, pen))),
        ],
      }
    }),
  )

export const drawLeftOut = ({ leftOut }: Report, pen: Pen): Content[] =>
  section(
    heading(`没有放进包里的材料 ${leftOut.length} 份`, '', null, pen),
    leftOut.map(leftOutWords).map(({ name, why }) => ({
      text: [{ text: `－ ${pen.printable.text(name)}　` }, { text: pen.printable.text(why), style: 'small' }],
    })),
  )
