import type { Paper } from '../../core/papers/paper'
import { newestPack } from '../../core/reference/pack-versions'
import { makePdf } from '../pdf/make-pdf'
import { coverageOf, missingInWords, Printable } from '../pdf/printable'
import type { PdfFonts } from '../pdf/pdf-fonts'
import { drawBlocks } from './paper-content'
import { FONT_SIZE, LINE_HEIGHT, MARGINS, stylesOf, type Setting } from './paper-style'

export interface PaperDay {
  /** YYYY-MM-DD */
  readonly today: string
  /** `facts.version` */
  readonly rules: string
}

export interface PaperPdf {
  readonly bytes: Uint8Array
  /** Characters of the draft that the fonts lack; the paper says where to write them by hand. */
  readonly missingCharacters: readonly string[]
}

const FOOTER = '本表由备案预审助手按草稿生成，提交前请与接入商订单内当日的模板核对'

/** A paper as a PDF. The same paper on the same day gives the same bytes on every system. */
export async function paperPdf(paper: Paper, { today, rules }: PaperDay, fonts: PdfFonts): Promise<PaperPdf> {
  const printable = new Printable(await coverageOf(fonts))
  const content = drawBlocks(paper.blocks, printable)
  const { missing } = printable
  const setting: Setting = paper.kind === 'verification-sheet' ? 'sheet' : 'letter'
  const note = `〓 处的字不在字库里，打印后手写此字：${missingInWords(missing)}`
  const bytes = await makePdf(
    {
      title: printable.text(paper.title),
      today,
      margins: MARGINS,
      styles: stylesOf(setting),
      fontSize: FONT_SIZE[setting],
      lineHeight: LINE_HEIGHT[setting],
      content:
        missing.length === 0 ? content : [...content, { text: note, style: 'note', margin: [0, 4, 0, 0] }],
      footer: (page, pages) => ({
        margin: [MARGINS[0], 16, MARGINS[2], 0],
        columns: [
          {
            width: '*',
            style: 'footer',
            text: `${FOOTER} · 规则包 ${newestPack(rules)} · ${today} 生成`,
          },
          { width: 60, style: 'footer', alignment: 'right', text: `第 ${page} / ${pages} 页` },
        ],
      }),
    },
    fonts,
  )
  return { bytes, missingCharacters: missing }
}
