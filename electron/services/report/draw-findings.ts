import type { Content, ContentStack, TableCell } from 'pdfmake/interfaces'
import {
  CONFIDENCE_WORDS,
  LIGHT_MEANINGS,
  LIGHT_WORDS,
  vouchedWords,
  type Light,
} from '../../core/report/words'
import type { Report, ReportItem } from '../../core/report/report-model'
import type { Printable } from '../pdf/printable'
import { tickBox } from '../pdf/tick-box'
import type { DrawCrop } from './draw-crop'
import { FRAMES, HAIR, inkOf, lightGlyph, RULE, WIDTH } from './report-ink'

/** What a part of the report is drawn with. */
export interface Pen {
  readonly printable: Printable
  readonly crop: DrawCrop
}

const LABEL = 38

const pair = (label: string, content: Content): Content => ({
  margin: [0, 1.5, 0, 0],
  columns: [
    { width: LABEL, text: label, style: 'label' },
    { width: '*', stack: [content] },
  ],
})

const sourceWords = ({ source, top }: ReportItem): string =>
  `${top === null ? '' : `常见驳回原因第 ${top} 条 · `}${source.title} · ${source.asOf} · 依据强度 ${CONFIDENCE_WORDS[source.confidence]}`

const small = (text: string, { printable }: Pen): Content => ({ text: printable.text(text), style: 'cell' })

const vouchedPair = ({ vouched }: ReportItem, pen: Pen): Content[] =>
  vouched === null ? [] : [pair('已确认', small(vouchedWords(vouched), pen))]

function evidence({ evidence: list }: ReportItem, pen: Pen): Content[] {
  return list.map(({ file, page, text, crop }) => {
    const picture = pen.crop(crop)
    const read = text === '' ? '' : ` · 读到 ${text}`
    return pair('证据', {
      stack: [...(picture ? [picture] : []), small(`${file} · 第 ${page} 页${read}`, pen)],
    })
  })
}

/** Its own frame on the left, its shape and its word: the weight is told three times, once without any colour. */
function foundItem(item: ReportItem, pen: Pen): Content {
  const { light } = item
  const { bar, dashed } = FRAMES[light]
  const word = LIGHT_WORDS[light]
  const body: Content[] = [
    {
      text: [
        light === 'block'
          ? { text: ` ${word} `, background: '#000', color: '#fff', fontSize: 8.5, bold: true }
          : { text: `〔${word}〕`, fontSize: 8.5, bold: true },
        { text: ` ${pen.printable.text(item.message)}`, style: 'message' },
      ],
    },
    { text: pen.printable.text(item.place), style: 'small' },
    ...(item.remedy === '' ? [] : [pair('怎么改', small(item.remedy, pen))]),
    ...evidence(item, pen),
    pair('依据', small(sourceWords(item), pen)),
    ...(item.overrideReason === null ? [] : [pair('仍打包', small(item.overrideReason, pen))]),
    ...vouchedPair(item, pen),
  ]
  return {
    unbreakable: true,
    margin: [0, 3, 0, 3],
    stack: [
      {
        table: { widths: [13, WIDTH - 13 - 24], body: [[lightGlyph(light), { stack: body }]] },
        layout: {
          hLineWidth: (at) => (at === 0 ? 0 : 0.5),
          hLineColor: () => HAIR,
          vLineWidth: (at) => (at === 0 ? bar : 0),
          vLineColor: () => inkOf(light),
          vLineStyle: () => (dashed ? { dash: { length: 3, space: 2 } } : null),
          paddingLeft: () => 6,
          paddingRight: () => 0,
          paddingTop: () => 2,
          paddingBottom: () => 5,
        },
      },
    ],
  }
}

export const heading = (text: string, note: string, light: Light | null, { printable }: Pen): Content => ({
  margin: [0, 12, 0, 3],
  stack: [
    {
      columns: [
        ...(light === null
          ? []
          : [
              {
                width: 18,
                stack: [lightGlyph(light, 13)],
                margin: [0, 2, 0, 0] as [number, number, number, number],
              },
            ]),
        {
          width: '*',
          text: [
            { text: printable.text(text), style: 'heading' },
            { text: `　${printable.text(note)}`, style: 'small' },
          ],
        },
      ],
    },
    {
      canvas: [{ type: 'line', x1: 0, y1: 2, x2: WIDTH, y2: 2, lineWidth: 0.8, lineColor: RULE }],
    },
  ],
})

/** A heading and its first item are never parted. */
export function section(head: Content, items: readonly Content[]): Content[] {
  const [first, ...rest] = items
  if (first === undefined) return []
  const start: ContentStack = { unbreakable: true, stack: [head, first] }
  return [start, ...rest]
}

const lightHeading = (light: Light, count: number, pen: Pen): Content =>
  heading(`${LIGHT_WORDS[light]} ${count} 项`, LIGHT_MEANINGS[light], light, pen)

export const drawFound = ({ groups }: Report, light: Light, pen: Pen): Content[] =>
  section(
    lightHeading(light, groups[light].length, pen),
    groups[light].map((item) => foundItem(item, pen)),
  )

const listed = (mark: Content, lines: readonly Content[]): Content => ({
  unbreakable: true,
  margin: [0, 3, 0, 2],
  columns: [
    { width: 18, stack: [mark] },
    { width: '*', stack: [...lines] },
  ],
})

const messageAndPlace = ({ message, place }: ReportItem, { printable }: Pen): Content => ({
  text: [
    { text: printable.text(message), fontSize: 9.5 },
    { text: `　${printable.text(place)}`, style: 'small' },
  ],
})

/** What only the net can tell, each with a box to be ticked after looking it up. */
export const drawChecklist = ({ groups: { offline } }: Report, pen: Pen): Content[] =>
  section(
    lightHeading('offline', offline.length, pen),
    offline.map((item) =>
      listed(tickBox(item.vouched !== null, 1.5) as Content, [
        messageAndPlace(item, pen),
        ...(item.remedy === '' ? [] : [pair('怎么查', small(item.remedy, pen))]),
        pair('依据', small(sourceWords(item), pen)),
        ...vouchedPair(item, pen),
      ]),
    ),
  )

export const drawNotChecked = ({ groups }: Report, pen: Pen): Content[] =>
  section(
    lightHeading('not-checked', groups['not-checked'].length, pen),
    groups['not-checked'].map((item) =>
      listed({ text: '－', style: 'cell' }, [
        messageAndPlace(item, pen),
        ...(item.why === '' ? [] : [pair('原因', small(item.why, pen))]),
      ]),
    ),
  )

/** What passed, small and in two columns: it has to be there, nobody reads it first. */
export function drawPassed({ groups: { passed } }: Report, pen: Pen): Content[] {
  if (passed.length === 0) return []
  const cells = passed.map(({ message, place }): TableCell => ({
    text: `✓ ${pen.printable.text(message)}${place === '' ? '' : `（${pen.printable.text(place)}）`}`,
    fontSize: 8,
  }))
  const rows: TableCell[][] = []
  for (let at = 0; at < cells.length; at += 2) rows.push([cells[at]!, cells[at + 1] ?? { text: '' }])
  const table: Content = {
    table: { widths: [WIDTH / 2 - 6, WIDTH / 2 - 6], dontBreakRows: true, body: rows },
    layout: {
      hLineWidth: () => 0,
      vLineWidth: () => 0,
      paddingLeft: () => 0,
      paddingRight: () => 10,
      paddingTop: () => 1,
      paddingBottom: () => 1,
    },
  }
  return [lightHeading('passed', passed.length, pen), table]
}
