import type { Rect } from '../image/raster'
import { middleOf, rightOf } from '../image/rect'
import type { LabelFound } from './label-found'
import { aroundAll, type PlacedText } from './line-text'

/** Text without labels that stands together on one line. */
export interface TextChunk {
  readonly characters: PlacedText['characters']
  readonly rect: Rect
  /** The rect cut at gaps between characters set apart (1990 年 3 月), where a background may show through. */
  readonly parts: readonly Rect[]
  /** The least of its lines', 0 to 1. */
  readonly confidence: number
}

/** A gap wider than this, in heights, ends a chunk; values set in parts (1990 年 3 月) have smaller ones. */
const GAP = 2.2

/** Marks that no label ends with are figures that were misread: ?月. */
const isText = (char: string): boolean => /[\p{L}\p{N}（(《“【[?&%$@#£€§]/u.test(char)

/** As wide as a character at least: what stands alone and was read as a mark is one that was misread (年 as a colon). */
const isCharacterSized = ({ rect }: PlacedText): boolean => rect.width >= rect.height * 0.6

/** Of its height: a single Han character narrower than this is a stroke of the ground or of a form's rule, and so is any letter. */
const SLIVER = { han: 0.4, any: 0.12 }

const isSliver = (run: readonly { char: string; rect: Rect }[], { characters, rect }: PlacedText): boolean =>
  run.length === 1 &&
  characters.length === 1 &&
  rect.width < rect.height * (/\p{Script=Han}/u.test(run[0]!.char) ? SLIVER.han : SLIVER.any)

/** Every line cut at labels and wide gaps; marks before the first letter (a label's colon) are left out. */
export function textChunks(lines: readonly PlacedText[], labels: readonly LabelFound[]): TextChunk[] {
  return lines.flatMap((line, index) => {
    const own = labels.filter((one) => one.line === index)
    const isMisread =
      own.length === 0 && isCharacterSized(line) && !line.characters.some(({ char }) => isText(char))
    const runs: { char: string; rect: Rect; at: number }[][] = [[]]
    for (const [at, character] of line.characters.entries()) {
      const isLabel = own.some((one) => at >= one.start && at < one.end)
      const before = runs.at(-1)!.at(-1)
      const apart = before ? character.rect.x - rightOf(before.rect) : 0
      if (isLabel || apart > line.rect.height * GAP) runs.push([])
      if (!isLabel && (isMisread || runs.at(-1)!.length > 0 || isText(character.char)))
        runs.at(-1)!.push({ ...character, at })
    }
    return runs
      .filter((run) => run.length > 0 && !isSliver(run, line))
      .map((run) => {
        const rect = aroundAll(run.map((one) => one.rect))!
        // At the line's ends its own ink is surer than the recogniser's boxes.
        const x = run[0]!.at === 0 ? line.rect.x : rect.x
        const end = run.at(-1)!.at === line.characters.length - 1 ? rightOf(line.rect) : rightOf(rect)
        const whole = { ...rect, x, width: Math.max(1, end - x) }
        return { characters: run, rect: whole, parts: [whole], confidence: line.confidence ?? 0.6 }
      })
  })
}

/**
 * The chunks that go on to the right of one on its row without a wide gap. `usual`: height of a line, where the first of
 * them may be a piece of one.
 */
export function rowStarting(start: TextChunk, chunks: readonly TextChunk[], usual = 0): TextChunk {
  let row = start
  const rest = chunks
    .filter(
      (one) =>
        one !== start &&
        one.rect.x > start.rect.x &&
        Math.abs(middleOf(one.rect) - middleOf(start.rect)) <
          Math.max(one.rect.height, start.rect.height) * 0.5,
    )
    .toSorted((a, b) => a.rect.x - b.rect.x)
  for (const one of rest) {
    if (one.rect.x - rightOf(row.rect) > row.rect.height * GAP) break
    // Ink of the ground that was found within the row once more.
    if (rightOf(one.rect) < rightOf(row.rect)) continue
    if (one.rect.height > Math.max(row.rect.height, usual) * 1.7) break
    row = {
      characters: [...row.characters, ...one.characters],
      rect: aroundAll([row.rect, one.rect])!,
      parts: [...row.parts, ...one.parts],
      confidence: Math.min(row.confidence, one.confidence),
    }
  }
  return row
}
