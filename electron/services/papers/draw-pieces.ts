import type { ContentText } from 'pdfmake/interfaces'
import { BLANK_WORDS, type Piece } from '../../core/papers/paper'
import type { Printable } from '../pdf/printable'

/** Ideographic spaces under which the line to write on is drawn. */
const LENGTH = { hand: 8, seal: 6, date: 0, fingerprint: 5 } as const
const WIDE = '\u3000'

type Run = { readonly text: string; readonly style?: string; readonly decoration?: 'underline' }

function blankRuns({ blank, label }: Extract<Piece, { blank: unknown }>, printable: Printable): Run[] {
  const word = BLANK_WORDS[blank]
  const said = label === '' ? word : `${word}：${printable.text(label)}`
  const hint: Run = { text: `（${said}）`, style: 'faint' }
  const line = (count: number): Run => ({ text: WIDE.repeat(count), decoration: 'underline' })
  if (blank === 'date')
    return [line(3), { text: '年' }, line(2), { text: '月' }, line(2), { text: '日' }, hint]
  return [line(LENGTH[blank]), hint]
}

/** Words, values and lines to write on, as one text. */
export const drawPieces = (pieces: readonly Piece[], printable: Printable): ContentText => ({
  // A line of spaces at the start of a row is a line to write on, not something to trim.
  preserveLeadingSpaces: true,
  text: pieces.flatMap((piece): Run[] => {
    if (typeof piece === 'string') return [{ text: piece }]
    return 'value' in piece ? [{ text: printable.text(piece.value) }] : blankRuns(piece, printable)
  }),
})
