import type { Draft } from '../../core/filing/draft'
import { safeName } from '../../core/packaging/entry-name'
import type { Facts } from '../../core/reference/facts'
import { calendarDates } from '../../core/submission/calendar-dates'
import type { FilingDays } from '../../core/submission/calendar-date'
import { copySheet } from '../../core/submission/copy-sheet'
import { copySheetMarkdown } from '../../core/submission/copy-sheet-markdown'
import type { PdfFonts } from '../pdf/pdf-fonts'
import { makePapers } from '../papers/make-papers'
import { reportPdf } from '../report/report-pdf'
import { calendarIcs } from '../submission/calendar-ics'
import { copySheetXlsx } from '../submission/copy-sheet-xlsx'
import type { ExtraContext, ExtraFile } from './make-package'

export const REPORT_PDF_NAME = '报告/检查报告.pdf'
const COPY_SHEET_NAME = '填报/填报对照表'
const CALENDAR_NAME = '填报/备案日程.ics'
const PAPERS = '文书'

export interface ExtraMeans {
  readonly draft: Draft
  readonly facts: Facts
  /** YYYY-MM-DD */
  readonly today: string
  readonly fonts: () => Promise<PdfFonts>
  /** Days that the draft does not hold. */
  readonly days?: Partial<FilingDays>
}

/** The package beside its pictures: the report as PDF, papers to be signed, the copy sheet, the calendar. */
export const packageExtras =
  ({ draft, facts, today, fonts, days = {} }: ExtraMeans) =>
  async ({ report, crops }: ExtraContext): Promise<ExtraFile[]> => {
    const faces = await fonts()
    const papers: ExtraFile[] = []
    for await (const { name, bytes } of makePapers({ draft, facts, today }, faces))
      papers.push({ role: 'paper', name: `${PAPERS}/${safeName(name)}`, bytes })
    const sheet = copySheet(draft, { facts })
    const dates = calendarDates(draft, { today, facts, days })
    return [
      { role: 'report', name: REPORT_PDF_NAME, bytes: await reportPdf(report, crops, faces) },
      ...papers,
      { role: 'copy-sheet', name: `${COPY_SHEET_NAME}.xlsx`, bytes: await copySheetXlsx(sheet) },
      {
        role: 'copy-sheet',
        name: `${COPY_SHEET_NAME}.md`,
        bytes: Buffer.from(copySheetMarkdown(sheet), 'utf8'),
      },
      { role: 'calendar', name: CALENDAR_NAME, bytes: Buffer.from(calendarIcs(draft, dates, today), 'utf8') },
    ]
  }
