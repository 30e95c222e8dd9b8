import type { Content, TableCell } from 'pdfmake/interfaces'
import { displayWidth } from '../../core/report/display-width'
import { BLANK_WORDS, type Block, type FormRow, type Tick } from '../../core/papers/paper'
import type { Printable } from '../pdf/printable'
import { tickBox } from '../pdf/tick-box'
import { drawPieces } from './draw-pieces'
import { LINE, SHADE, WIDTH } from './paper-style'

const LABEL = 98
const PADDING = 7
const CONTENT = WIDTH - LABEL - 4 * PADDING - 2
/** Points of a half-width column of a list, and of one of many values. */
const COLUMN = { list: 5.2, tight: 4.5 } as const
const TIGHT_FROM = 24

const equalColumns = (cells: readonly Content[], columns: number): Content => {
  const rows: TableCell[][] = []
  for (let at = 0; at < cells.length; at += columns)
    rows.push(Array.from({ length: columns }, (_, index): TableCell => cells[at + index] ?? { text: '' }))
  return {
    table: { widths: Array.from({ length: columns }, () => CONTENT / columns - 2), body: rows },
    layout: {
      hLineWidth: () => 0,
      vLineWidth: () => 0,
      paddingLeft: () => 0,
      paddingRight: () => 2,
      paddingTop: () => 0,
      paddingBottom: () => 0,
    },
  }
}

/** As many columns as the longest value leaves room for; many values are set smaller. */
function drawList(values: readonly string[], printable: Printable): Content {
  const tight = values.length > TIGHT_FROM
  const texts = values.map((value) => printable.text(value))
  const longest = Math.max(...texts.map(displayWidth), 1)
  const most = values.length <= 4 ? 1 : tight ? 4 : 3
  const style = tight ? 'tight' : 'list'
  const wanted = (longest + 1) * COLUMN[style]
  const columns = Math.max(1, Math.min(most, Math.floor(CONTENT / wanted), values.length))
  return equalColumns(
    texts.map((text) => ({ text, style })),
    columns,
  )
}

function drawTicks(ticks: readonly Tick[], printable: Printable): Content {
  const longest = Math.max(...ticks.map(({ text }) => displayWidth(text)))
  const columns = Math.max(1, Math.min(6, Math.floor(CONTENT / ((longest + 4) * 4.6)), ticks.length))
  return equalColumns(
    ticks.map(({ text, ticked }) => ({
      columns: [tickBox(ticked), { text: printable.text(text), style: 'tick', width: '*' }],
    })),
    columns,
  )
}

/** A cell that is nothing but a blank is the line itself: only what belongs into it is said. */
function drawRow({ label, pieces, list, ticks, note }: FormRow, printable: Printable): TableCell[] {
  const [only, ...more] = pieces ?? []
  const content: Content[] = []
  if (typeof only === 'object' && 'blank' in only && more.length === 0 && only.blank !== 'date') {
    const word = BLANK_WORDS[only.blank]
    content.push({
      text: only.label === label ? `（${word}）` : `（${word}：${printable.text(only.label)}）`,
      style: 'faint',
      alignment: 'right',
      margin: [0, 3, 0, 2],
    })
  } else if (pieces) content.push(drawPieces(pieces, printable))
  if (list) content.push(drawList(list, printable))
  if (ticks) content.push(drawTicks(ticks, printable))
  if (note !== undefined) content.push({ text: printable.text(note), style: 'faint', margin: [0, 1, 0, 0] })
  return [{ text: printable.text(label), style: 'label', verticalAlignment: 'middle' }, { stack: content }]
}

export function drawForm(
  { rows, reserved }: Extract<Block, { kind: 'form' }>,
  printable: Printable,
): Content {
  return {
    margin: [0, 2, 0, 6],
    table: {
      widths: [LABEL, CONTENT],
      dontBreakRows: rows.every(({ list }) => (list?.length ?? 0) < 60),
      body: rows.map((row) => drawRow(row, printable)),
    },
    layout: {
      hLineWidth: () => 0.75,
      vLineWidth: () => 0.75,
      hLineColor: () => LINE,
      vLineColor: () => LINE,
      paddingLeft: () => PADDING,
      paddingRight: () => PADDING,
      paddingTop: () => (reserved ? 2 : 3.5),
      paddingBottom: () => (reserved ? 2 : 3.5),
      fillColor: () => (reserved ? SHADE : null),
    },
  }
}
