import { pageCues, type PageCues } from '../../../electron/core/reading/page-cues'
import { lineAt } from './fake-lines'

const SIZE = 20
const PITCH = 40

/**
 * A page from its rows, top to bottom: `|` sets segments wide apart, `#` makes a row a large centred title, `=` a
 * centred row of ordinary size, spaces are gaps of one character.
 */
export function pageOfRows(
  rows: readonly string[],
  { width = 1000, height = 40 + rows.length * PITCH, qr = [] as string[] } = {},
): PageCues {
  const lines = rows.flatMap((row, at) => {
    const y = 20 + at * PITCH
    const large = row.startsWith('#')
    if (large || row.startsWith('=')) {
      const size = large ? SIZE * 1.6 : SIZE
      const text = row.slice(1)
      return [lineAt(text, (width - text.length * size) / 2, y, size)]
    }
    const parts = row.split('|')
    return parts.map((part, column) => spaced(part, 60 + (column * (width - 120)) / parts.length, y))
  })
  return pageCues(lines, { width, height }, qr)
}

function spaced(text: string, x: number, y: number) {
  const line = lineAt(text, x, y, SIZE)
  return { ...line, characters: line.characters.filter(({ char }) => char !== ' '), confidence: 0.9 }
}
