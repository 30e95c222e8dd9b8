import { median } from '../median'
import { DOCUMENT_KINDS } from '../documents'
import type { Rect } from '../image/raster'
import { classify, speakingWeight } from './classify'
import { aroundAll, type PlacedText } from './line-text'
import { pageCues, type PageCues } from './page-cues'
import type { Kind } from './reading'
import { standingOf } from './word-standing'

/**
 * Two documents copied onto one page without an outline of their own: both sides of a card, two cards, a card beside
 * a licence. Told by the page's lines, at the gap between them.
 */

/** A gap between two documents, in heights of a line. */
const GAP = 1.6
/** Gaps that are tried. */
const MOST_GAPS = 5
/** Lines of print that a document has at least. */
const LEAST_LINES = 3
/** How sure both halves have to be. */
const SURE = 0.8
/** Weight of the words of a card, and of any other paper, from which a page may hold both. */
const CARD_WORDS = 5
const PAPER_WORDS = 7
/** Labels that each card bears once: two of them lie on two documents. */
const ONCE = ['姓名', '公民身份号码', '签发机关'] as const
/** What a cut loses that leaves both of them on one side, or one of them on a document that does not print it. */
const UNPARTED = 0.5
/** Of a part's height, kept around its print: cards have wider margins than the gap between their lines. */
const MARGIN = 0.22

const CARDS: readonly Kind[] = ['id-portrait', 'id-emblem', 'hmt-residence-portrait', 'hmt-residence-emblem']
/** They print the words of both sides themselves; twice the same label tells two papers all the same. */
const WHOLE: readonly Kind[] = ['residence-permit', 'authorisation-letter']

/** Which way one goes from one document to the other. */
type Along = 'x' | 'y'

interface Size {
  readonly width: number
  readonly height: number
}

/** The places of both documents on a page, or null when it holds one. `kind`: what the whole was taken for. */
export function splitPage(
  lines: readonly PlacedText[],
  size: Size,
  kind: Kind,
): readonly [Rect, Rect] | null {
  const cues = pageCues(lines, size, [])
  if (WHOLE.includes(kind) && timesOn(cues, '公民身份号码') < 2) return null
  if (!mayHoldTwo(cues)) return null
  const print = new Set(lines.filter((_, at) => cues.lines[at]!.isPrint))
  let best: { parts: readonly [Rect, Rect]; sure: number } | null = null
  for (const { along, at } of cutsOf([...print])) {
    // Figures alone are no print, but a card is known by its number.
    const groups = [
      lines.filter(({ rect }) => rect[along] < at),
      lines.filter(({ rect }) => rect[along] >= at),
    ] as const
    const found = groups.map((group) => partOf(group, print, size, along))
    const [a, b] = found
    if (!a || !b || Math.min(a.sure, b.sure) < SURE) continue
    if (!CARDS.includes(a.kind) && !CARDS.includes(b.kind)) continue
    const parts = apart(a.rect, b.rect, size)
    const misplaced = groups.some((group, side) => holdsOthersLabel(group, found[side]!.kind, size))
    const sure =
      a.sure + b.sure - (partsLabels(cues, groups, size) ? 0 : UNPARTED) - (misplaced ? UNPARTED : 0)
    if (!best || sure > best.sure) best = { parts, sure }
  }
  return best?.parts ?? null
}

/** A glance at the words: both sides of a card, a card and a paper, or the same label twice. */
function mayHoldTwo(cues: PageCues): boolean {
  const weigh = (kind: Kind): number => {
    const document = DOCUMENT_KINDS.find((one) => one.kind === kind)
    return document ? speakingWeight(document, cues) : 0
  }
  const portrait = weigh('id-portrait') >= CARD_WORDS
  const emblem = weigh('id-emblem') >= CARD_WORDS
  if (portrait && emblem) return true
  if (!portrait && !emblem) return false
  return (
    timesOn(cues, '公民身份号码') > 1 ||
    timesOn(cues, '签发机关') > 1 ||
    DOCUMENT_KINDS.some(
      (document) => document.aspect === null && speakingWeight(document, cues) >= PAPER_WORDS,
    )
  )
}

/** Whether labels that stand on the page twice stand on either side of the cut. */
const partsLabels = (cues: PageCues, groups: readonly (readonly PlacedText[])[], size: Size): boolean =>
  ONCE.filter((word) => timesOn(cues, word) === 2).every((word) =>
    groups.every((group) => timesOn(pageCues(group, size, []), word) === 1),
  )

/** A label of the other document: the cut went through that one. */
const holdsOthersLabel = (group: readonly PlacedText[], kind: Kind, size: Size): boolean => {
  const own = DOCUMENT_KINDS.find((one) => one.kind === kind)?.labels.flatMap(({ labels }) => labels) ?? []
  const cues = pageCues(group, size, [])
  return ONCE.some((word) => !own.includes(word) && timesOn(cues, word) > 0)
}

const timesOn = ({ lines }: PageCues, word: string): number =>
  lines.filter((line) => standingOf(line, word) !== null).length

function partOf(
  group: readonly PlacedText[],
  print: ReadonlySet<PlacedText>,
  size: Size,
  along: Along,
): { kind: Kind; sure: number; rect: Rect } | null {
  const printed = group.filter((line) => print.has(line))
  const rect = aroundAll(printed.map((line) => line.rect))
  if (!rect || printed.length < LEAST_LINES) return null
  const { kind, confidence } = classify(pageCues(group, { width: rect.width, height: rect.height }, []))
  return kind === 'unknown' ? null : { kind, sure: confidence, rect: widened(rect, size, along) }
}

/**
 * With a margin along the cut, as far as the page goes across it: of long lines only the starts may have been read, and
 * nobody knows where they end.
 */
function widened(rect: Rect, { width, height }: Size, along: Along): Rect {
  const margin = rect.height * MARGIN
  const x = Math.max(0, rect.x - margin)
  const y = Math.max(0, rect.y - margin)
  const right = Math.min(width, rect.x + rect.width + margin)
  const bottom = Math.min(height, rect.y + rect.height + margin)
  return along === 'y' ? { x: 0, y, width, height: bottom - y } : { x, y: 0, width: right - x, height }
}

/** Where their margins meet, each goes to the middle. */
function apart(a: Rect, b: Rect, size: Size): readonly [Rect, Rect] {
  const [first, second] = a.y + a.height / 2 <= b.y + b.height / 2 ? [a, b] : [b, a]
  const over = first.y + first.height - second.y
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  if (over <= 0 || across <= 0 || over > size.height * 0.3) return [first, second]
  return [
    { ...first, height: first.height - over / 2 },
    { ...second, y: second.y + over / 2, height: second.height - over / 2 },
  ]
}

interface Cut {
  readonly along: Along
  /** Pixels of the page. */
  readonly at: number
}

/** The middle of each wide gap between lines, across the page and down it, the widest gaps first. */
function cutsOf(lines: readonly PlacedText[]): Cut[] {
  const usual = median(lines.map(({ rect }) => rect.height)) ?? 1
  const cuts = (
    [
      ['y', 'height'],
      ['x', 'width'],
    ] as const
  ).flatMap(([from, length]) => {
    const spans = lines
      .map(({ rect }) => [rect[from], rect[from] + rect[length]] as const)
      .toSorted((a, b) => a[0] - b[0])
    let end = spans[0]?.[1] ?? 0
    return spans.flatMap(([start, stop]) => {
      const gap = start - end
      const cut = { gap, at: (start + end) / 2, along: from }
      end = Math.max(end, stop)
      return gap > usual * GAP ? [cut] : []
    })
  })
  return cuts.toSorted((a, b) => b.gap - a.gap).slice(0, MOST_GAPS)
}
