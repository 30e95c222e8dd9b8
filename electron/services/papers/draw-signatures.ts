import type { Content, TableCell } from 'pdfmake/interfaces'
import { BLANK_WORDS, type SignaturePlace } from '../../core/papers/paper'
import type { Printable } from '../pdf/printable'
import { LINE, WIDTH } from './paper-style'

/** A company seal is some 40 mm wide; a place with one is as high. */
const HEIGHT = { plain: 44, seal: 92 } as const
const PADDING = 6

const space = (place: SignaturePlace, height: number): Content =>
  place.kind === 'date'
    ? {
        text: '　　　年　　月　　日',
        preserveLeadingSpaces: true,
        margin: [0, height - 22, 0, 4],
        fontSize: 9.5,
      }
    : { canvas: [], margin: [0, height, 0, 0] }

/** Side by side, each with its name above and what is meant by it below. */
export function drawSignatures(places: readonly SignaturePlace[], printable: Printable): Content {
  const height = places.some(({ kind }) => kind === 'seal') ? HEIGHT.seal : HEIGHT.plain
  const width = WIDTH / places.length - 2 * PADDING - 0.75
  const cell = (place: SignaturePlace): TableCell => ({
    stack: [
      { text: printable.text(place.label), bold: true, fontSize: 9.5 },
      space(place, height),
      {
        text: printable.text(
          place.note === undefined ? BLANK_WORDS[place.kind] : `${BLANK_WORDS[place.kind]} · ${place.note}`,
        ),
        style: 'faint',
      },
    ],
  })
  return {
    unbreakable: true,
    margin: [0, 6, 0, 8],
    stack: [
      {
        table: { widths: places.map(() => width), body: [places.map(cell)] },
        layout: {
          hLineWidth: () => 0.75,
          vLineWidth: () => 0.75,
          hLineColor: () => LINE,
          vLineColor: () => LINE,
          paddingLeft: () => PADDING,
          paddingRight: () => PADDING,
          paddingTop: () => 4,
          paddingBottom: () => 4,
        },
      },
    ],
  }
}
