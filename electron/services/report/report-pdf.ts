import type { Content, TableCell } from 'pdfmake/interfaces'
import { newestPack, packVersions } from '../../core/reference/pack-versions'
import { PACK_NAMES } from '../../core/report/pack-names'
import { MADE_OFFLINE, OVERRIDDEN, overriddenTitle, reportLead } from '../../core/report/report-lead'
import type { Report } from '../../core/report/report-model'
import { LIGHTS, LIGHT_WORDS, type Light } from '../../core/report/words'
import { makePdf } from '../pdf/make-pdf'
import { coverageOf, missingInWords, Printable } from '../pdf/printable'
import type { PdfFonts } from '../pdf/pdf-fonts'
import { cropDrawer } from './draw-crop'
import { drawChecklist, drawFound, drawNotChecked, drawPassed, heading, type Pen } from './draw-findings'
import { drawLeftOut, drawMaterials } from './draw-materials'
import { FONT_SIZE, HAIR, LINE_HEIGHT, lightGlyph, MARGINS, RULE, STYLES, WIDTH } from './report-ink'

const FOUND: readonly Light[] = ['block', 'risk', 'confirm', 'hint']

function facts({ facts: list }: Report, { printable }: Pen): Content {
  const half = WIDTH / 2 - 8
  const cells = list.map(([label, value]): TableCell => ({
    columns: [
      { width: 50, text: printable.text(label), style: 'label' },
      { width: half - 50, text: printable.text(value) },
    ],
  }))
  const rows: TableCell[][] = []
  for (let at = 0; at < cells.length; at += 2) rows.push([cells[at]!, cells[at + 1] ?? { text: '' }])
  return {
    margin: [0, 8, 0, 8],
    table: { widths: [half, half], body: rows.length === 0 ? [[{ text: '' }, { text: '' }]] : rows },
    layout: {
      hLineWidth: () => 0.4,
      hLineColor: () => HAIR,
      vLineWidth: () => 0,
      paddingLeft: () => 0,
      paddingRight: () => 8,
      paddingTop: () => 2,
      paddingBottom: () => 2,
    },
  }
}

const counts = ({ summary }: Report): Content => {
  const width = WIDTH / LIGHTS.length
  return {
    table: {
      widths: LIGHTS.map(() => width - 9),
      body: [
        LIGHTS.map((light): TableCell => ({
          stack: [
            {
              columns: [
                { width: 15, stack: [lightGlyph(light, 12)], margin: [0, 4, 0, 0] },
                { width: '*', text: String(summary[light]), fontSize: 15, bold: summary[light] > 0 },
              ],
            },
            { text: LIGHT_WORDS[light], style: 'label' },
          ],
        })),
      ],
    },
    layout: {
      hLineWidth: () => 0.6,
      vLineWidth: (at) => (at === 0 || at === LIGHTS.length ? 0.6 : 0.4),
      hLineColor: () => RULE,
      vLineColor: (at) => (at === 0 || at === LIGHTS.length ? RULE : HAIR),
      paddingLeft: () => 5,
      paddingRight: () => 3,
      paddingTop: () => 3,
      paddingBottom: () => 3,
    },
  }
}

const overridden = (report: Report): Content[] =>
  report.overrides === 0
    ? []
    : [
        {
          margin: [0, 8, 0, 0],
          table: {
            widths: [WIDTH - 16],
            body: [
              [
                {
                  stack: [
                    { text: overriddenTitle(report), bold: true },
                    { text: OVERRIDDEN, style: 'small' },
                  ],
                },
              ],
            ],
          },
          layout: {
            hLineWidth: () => 1.2,
            vLineWidth: () => 1.2,
            paddingLeft: () => 7,
            paddingRight: () => 7,
            paddingTop: () => 4,
            paddingBottom: () => 4,
          },
        },
      ]

/** Which state of the facts and which reader the report speaks by. */
function versions({ versions: { app, rules, reader }, today }: Report, pen: Pen): Content {
  const packs = packVersions(rules)
  const list = packs.map(({ id, version }) => `${PACK_NAMES[id] ?? id} ${version}`).join(' · ')
  return {
    unbreakable: true,
    stack: [
      heading('依据与版本', '', null, pen),
      {
        style: 'small',
        margin: [0, 3, 0, 0],
        text: pen.printable.text(
          `备案预审助手 ${app} · 规则包 ${newestPack(rules)} · 读图 ${reader} · 按 ${today} 的规则检查。`,
        ),
      },
      ...(list === '' ? [] : [{ style: 'small', text: `各规则包：${pen.printable.text(list)}` }]),
      { style: 'small', text: MADE_OFFLINE },
    ],
  }
}

/**
 * The check report on A4, to be read in black and white too. `crops`: PNG bytes by the names that the report gives them.
 * The same report gives the same bytes on every system.
 */
export async function reportPdf(
  report: Report,
  crops: ReadonlyMap<string, Uint8Array>,
  fonts: PdfFonts,
): Promise<Uint8Array> {
  const printable = new Printable(await coverageOf(fonts))
  const drawer = cropDrawer(crops)
  const pen: Pen = { printable, crop: drawer.draw }
  const title = printable.text(`${report.title} · 检查报告`)
  const content: Content[] = [
    { text: title, style: 'title' },
    { text: printable.text(reportLead(report)), style: 'lead' },
    facts(report, pen),
    ...report.notes.map((note): Content => ({
      text: printable.text(note),
      style: 'small',
      margin: [0, 2, 0, 2],
    })),
    counts(report),
    ...overridden(report),
    ...FOUND.flatMap((light) => drawFound(report, light, pen)),
    ...drawChecklist(report, pen),
    ...drawNotChecked(report, pen),
    ...drawLeftOut(report, pen),
    ...drawMaterials(report, pen),
    ...drawPassed(report, pen),
    versions(report, pen),
  ]
  const { missing } = printable
  if (missing.length > 0)
    content.push({ text: `〓 处的字不在字库里：${missingInWords(missing)}`, style: 'small' })
  const about = printable.text(
    `备案预审助手 ${report.versions.app} · 规则包 ${newestPack(report.versions.rules)} · ${report.today}`,
  )
  return makePdf(
    {
      title,
      today: report.today,
      margins: MARGINS,
      styles: STYLES,
      fontSize: FONT_SIZE,
      lineHeight: LINE_HEIGHT,
      images: drawer.images,
      content,
      footer: (page, pages) => ({
        margin: [MARGINS[0], 18, MARGINS[2], 0],
        columns: [
          { width: '*', style: 'footer', text: about },
          { width: 60, style: 'footer', alignment: 'right', text: `第 ${page} / ${pages} 页` },
        ],
      }),
    },
    fonts,
  )
}
