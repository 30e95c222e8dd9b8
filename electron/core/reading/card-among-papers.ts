import { DOCUMENT_KINDS } from '../documents'
import type { DocumentKind } from '../documents/document-kind'
import { OTHER_TITLE } from '../documents/no-certificate'
import type { Rect } from '../image/raster'
import { liesIn } from '../image/rect'
import { classify } from './classify'
import { aroundAll, type PlacedText } from './line-text'
import { pageCues, type PageLine } from './page-cues'
import { standingOf } from './word-standing'

/**
 * A card photographed without a visible outline among other papers: their print outnumbers its own, and their labels
 * speak against it. Told by its labels alone, which stand below each other at one left edge.
 */

/** Labels of one column from which a card is looked for. */
const LEAST_LABELS = 4
/** How far their left edges may lie apart, in heights of a label. */
const ONE_EDGE = 1.2
/** The card's height over the height of its column of labels. */
const HIGHER = 1.45
/** Of the card's height, kept left of its labels. */
const LEFT = 0.25
/** What the part has to be classified with. */
const SURE = 0.8

/** The place of such a card on a page that is no document as a whole; null where none is clear. */
export function cardAmongPapers(
  lines: readonly PlacedText[],
  size: { readonly width: number; readonly height: number },
): Rect | null {
  const cues = pageCues(lines, size, [])
  for (const kind of DOCUMENT_KINDS) {
    const rect = kind.aspect === null ? null : placeOf(kind, kind.aspect, cues.lines)
    if (!rect) continue
    const own = lines.filter((line) => liesIn(line.rect, rect))
    // Where nothing else is printed the page was judged by the card's own lines already.
    if (own.length === lines.length || isHeaded(cues.lines, rect)) continue
    const part = classify(pageCues(own, rect, []))
    if (part.kind === kind.kind && part.confidence >= SURE) return rect
  }
  return null
}

/** Where a card lies, by the column of its labels. */
function placeOf({ telling }: DocumentKind, aspect: number, lines: readonly PageLine[]): Rect | null {
  const labels = telling.flatMap(({ words, weight, stands }) => {
    if (weight <= 0 || stands !== 'label') return []
    const line = lines.find((one) =>
      words.some((word) => standingOf(one, word) !== null && begins(one, word)),
    )
    return line ? [line.rect] : []
  })
  const column = labels
    .map((first) => labels.filter(({ x }) => Math.abs(x - first.x) <= first.height * ONE_EDGE))
    .toSorted((a, b) => b.length - a.length)[0]
  const block = aroundAll(column ?? [])
  if (!block || !column || column.length < LEAST_LABELS) return null
  const height = block.height * HIGHER
  return {
    x: block.x - height * LEFT,
    y: block.y + block.height / 2 - height / 2,
    width: height * aspect + height * LEFT,
    height,
  }
}

const begins = ({ letters }: PageLine, word: string): boolean => letters[0] === word[0]

/** A form's title stands above its labels. */
const isHeaded = (lines: readonly PageLine[], { x, y, width }: Rect): boolean =>
  lines.some(
    ({ rect, letters }) =>
      rect.y < y + rect.height &&
      rect.x < x + width &&
      rect.x + rect.width > x &&
      OTHER_TITLE.test(letters.join('')),
  )
