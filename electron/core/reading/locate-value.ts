import type { Rect } from '../image/raster'
import type { LabelFound } from './find-labels'
import { aroundAll, textOf } from './line-text'
import type { PlacedText } from './line-text'

/** Where a field's value stands: its lines from top to bottom, and what the page's reading gave for them. */
export interface ValuePlace {
  readonly lines: readonly Rect[]
  readonly pageText: string
  /** No line of the value goes further left or right than these. */
  readonly left: number
  readonly right: number
}

const bottom = (rect: Rect): number => rect.y + rect.height
const right = (rect: Rect): number => rect.x + rect.width
const middle = (rect: Rect): number => rect.y + rect.height / 2

/** How far right a value may go: to the next label on its rows, or to the column of labels right of it. */
function rightLimit(label: LabelFound, labels: readonly LabelFound[], pageWidth: number): number {
  const height = label.rect.height
  // A value of several lines may run into the next column's labels on each of its rows.
  const last = bottom(label.rect) + height * (0.4 + 1.5 * label.field.moreLines)
  const others = labels.filter(
    (other) =>
      other !== label &&
      other.rect.x > right(label.rect) + height * 0.3 &&
      middle(other.rect) > label.rect.y - height * 0.4 &&
      middle(other.rect) < last,
  )
  return Math.min(pageWidth, ...others.map((other) => other.rect.x - height * 0.3))
}

/** How far down: to the next label of the same column. */
function lowerLimit(label: LabelFound, labels: readonly LabelFound[], limit: number): number {
  const height = label.rect.height
  const below = labels.filter(
    (other) =>
      other !== label &&
      other.rect.y > bottom(label.rect) &&
      other.rect.x < limit &&
      right(other.rect) > label.rect.x,
  )
  return Math.min(
    bottom(label.rect) + height * (0.6 + 1.9 * label.field.moreLines),
    ...below.map((other) => other.rect.y - height * 0.15),
  )
}

/** The value right of a label, with the lines that go on below it. Null when the page shows nothing there. */
export function locateValue(
  label: LabelFound,
  labels: readonly LabelFound[],
  lines: readonly PlacedText[],
  pageWidth: number,
): ValuePlace {
  const height = label.rect.height
  const limit = rightLimit(label, labels, pageWidth)
  const left = right(label.rect)
  const top = label.rect.y - height * 0.5
  const lower = Math.max(bottom(label.rect) + height * 0.5, lowerLimit(label, labels, limit))
  const parts = lines
    .map((line, index) => ({
      rect: line.rect,
      characters: line.characters.filter(
        ({ rect }, at) =>
          rect.x + rect.width / 2 > left &&
          rect.x + rect.width / 2 < limit &&
          middle(rect) > top &&
          middle(rect) < lower &&
          !labels.some((one) => one.line === index && at >= one.start && at < one.end),
      ),
    }))
    .filter(({ characters }) => characters.length > 0)
  const rows = rowsOf(parts)
  const beside = rows.find((row) => Math.abs(middle(row.rect) - middle(label.rect)) < height * 0.8)
  const below = label.field.below ? rowBelow(label, lines, limit) : undefined
  // What stands far off on the label's row belongs to something else.
  const first = below && (!beside || beside.rect.x > left + height * 6) ? below : beside
  const startRow: Rect = {
    x: left,
    y: label.rect.y - height * 0.1,
    width: Math.max(1, Math.min(limit, left + height * 14) - left),
    height: height * 1.2,
  }
  if (!first) return { lines: [startRow], pageText: '', left, right: limit }
  const own = !rows.includes(first)
    ? [first]
    : rows.filter((row) => row === first || (row.rect.y > first.rect.y && isNext(rows, row, height)))
  const kept = own.slice(0, 1 + label.field.moreLines)
  return {
    lines: kept.map((row) => row.rect),
    pageText: kept.map(textOf).join(''),
    // Under its label a value begins where the label does.
    left: rows.includes(first) ? left : label.rect.x - height,
    right: limit,
  }
}

/** A value printed under its label, as the credit code on most licences. */
function rowBelow(label: LabelFound, lines: readonly PlacedText[], limit: number): PlacedText | undefined {
  const height = label.rect.height
  const parts = lines.flatMap((line) => {
    const characters = line.characters.filter(
      ({ rect }) => rect.x > label.rect.x - height * 2 && rect.x + rect.width / 2 < limit,
    )
    const rect = aroundAll(characters.map((one) => one.rect))
    const near =
      rect !== null &&
      middle(rect) > bottom(label.rect) &&
      rect.y < bottom(label.rect) + height * 1.6 &&
      rect.x < right(label.rect)
    return near ? [{ rect, characters }] : []
  })
  return parts.toSorted((a, b) => a.rect.y - b.rect.y)[0]
}

function isNext(rows: readonly PlacedText[], row: PlacedText, height: number): boolean {
  const above = rows[rows.indexOf(row) - 1]
  return above !== undefined && row.rect.y - bottom(above.rect) < height * 1.3
}

/** Parts of lines that stand on one row, from top to bottom, each row from left to right. */
function rowsOf(parts: readonly PlacedText[]): PlacedText[] {
  const rows: PlacedText[] = []
  const boxed = parts.map((part) => ({ ...part, rect: aroundAll(part.characters.map(({ rect }) => rect))! }))
  for (const part of boxed.toSorted((a, b) => a.rect.y - b.rect.y)) {
    const row = rows.findIndex(
      (one) =>
        Math.abs(middle(one.rect) - middle(part.rect)) < Math.min(one.rect.height, part.rect.height) * 0.6,
    )
    if (row < 0) rows.push(part)
    else {
      const characters = [...rows[row]!.characters, ...part.characters].toSorted(
        (a, b) => a.rect.x - b.rect.x,
      )
      rows[row] = { characters, rect: aroundAll(characters.map(({ rect }) => rect))! }
    }
  }
  return rows
}
