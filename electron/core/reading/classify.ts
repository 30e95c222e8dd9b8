import { DOCUMENT_KINDS } from '../documents'
import type { DocumentKind, TellingWord } from '../documents/document-kind'
import { NO_CERTIFICATE, OTHER_TITLE } from '../documents/no-certificate'
import { NUMBER_LABEL, printLines, type PageCues, type PageLine } from './page-cues'
import type { Kind } from './reading'
import { standingOf } from './word-standing'

export interface Classified {
  readonly kind: Kind
  /** 0 to 1. */
  readonly confidence: number
}

/** Weight at which a kind is as good as certain. */
const CERTAIN = 6
/** Below this share of certainty the kind is `unknown`: the person chooses. */
const LEAST = 0.5
/** A single word proves nothing, but for a long label on a page of the card's shape. */
const LEAST_HITS = 2
const STRONG = 4
/** Labels on one row that count; a table's head has them all side by side, and none of them does. */
const MOST_ON_A_ROW = 2
const HEAD_OF_A_TABLE = 4
/** A resident number on a card. */
const NUMBER = 3
/** A number that another document carries, or several of them: a list. */
const OTHER_NUMBER = -8
const QR = 4
/** A page that is not the card's shape, nor its print. */
const MISFIT = -2
const FAR = 0.35
/** More lines than a card has room for. */
const CROWDED = -5
/** The title of a notice, a contract, a price list. */
const OTHER_PAPER = -5

interface Hit {
  readonly weight: number
  readonly line: PageLine
}

/** The line where a word stands as it should. */
const lineOf = ({ words, stands }: TellingWord, lines: readonly PageLine[]): PageLine | undefined =>
  lines.find((line) =>
    words.some((word) => {
      const standing = standingOf(line, word)
      if (standing === null) return false
      // A label alone on a centred line stands as titles do.
      return stands === 'anywhere' || standing === stands || (stands === 'label' && standing === 'title')
    }),
  )

/** What stands as it should; of labels on one row the heaviest count. */
function hitsOf(telling: readonly TellingWord[], lines: readonly PageLine[]): Hit[] {
  const hits: (Hit & { label: boolean })[] = []
  for (const word of telling) {
    const line = lineOf(word, lines)
    if (line) hits.push({ weight: word.weight, line, label: word.stands === 'label' })
  }
  hits.sort((a, b) => b.weight - a.weight)
  return hits.filter((hit, at) => {
    if (!hit.label || hit.weight < 0) return true
    const beside = hits.filter((one) => one.label && sameRow(one.line, hit.line))
    return (
      beside.length < HEAD_OF_A_TABLE && beside.filter((one) => hits.indexOf(one) < at).length < MOST_ON_A_ROW
    )
  })
}

const sameRow = ({ rect: a }: PageLine, { rect: b }: PageLine): boolean =>
  Math.abs(a.y + a.height / 2 - b.y - b.height / 2) < Math.min(a.height, b.height) * 0.6

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)

const strangeness = (shape: number, aspect: number): number => Math.abs(Math.log(shape / aspect))

/** How far a page's shape and the shape of its print are from the card's; 0 where any shape will do. */
function misfit({ aspect }: DocumentKind, cues: PageCues): number {
  if (aspect === null) return 0
  const shapes = [cues.aspect, cues.printAspect ?? cues.aspect]
  return Math.min(...shapes.map((shape) => strangeness(shape, aspect))) > FAR ? MISFIT : 0
}

/** What speaks for a kind, whatever speaks against it. */
export const speakingWeight = ({ telling }: DocumentKind, { lines }: PageCues): number =>
  sum(hitsOf(telling, lines).map(({ weight }) => Math.max(0, weight)))

/** A number that could not be read whole begins as permits' do, or no 民族 stands beside 性别. */
const looksLikePermit = ({ numberStarts, genderAlone }: PageCues): boolean =>
  numberStarts.some((start) => /^8[123]0000/.test(start)) ||
  (genderAlone && !numberStarts.some((start) => /^[1-7]/.test(start)))

/** What the label of a card's number weighs that is told by half its letters and the number beside it. */
function halfToldWeight(telling: readonly TellingWord[], { lines, isNumberHalfTold }: PageCues): number {
  const own = telling.find(({ words, weight }) => weight > 0 && words.includes(NUMBER_LABEL))
  return isNumberHalfTold && own && !lineOf(own, lines) ? own.weight : 0
}

/** Score of one kind; 0 when too little speaks for it. */
export function kindScore(document: DocumentKind, cues: PageCues): number {
  const {
    telling,
    numberBegins,
    needsNumber = false,
    numberWithTitle = false,
    mostLines = Infinity,
  } = document
  const hits = hitsOf(telling, cues.lines)
  const hasTitle = (): boolean =>
    telling.some(
      (word) => word.stands === 'title' && word.weight > 0 && lineOf(word, cues.lines) !== undefined,
    )
  const asksNumber = numberBegins !== undefined && (!numberWithTitle || hasTitle())
  const numbers = asksNumber ? [...new Set(cues.idNumbers)] : []
  const hasOwn = numbers.length === 1 && numberBegins!.test(numbers[0]!)
  const byHalfLabel = halfToldWeight(telling, cues)
  const byQr = document.kind === 'business-licence' && cues.hasRegisterQr ? QR : 0
  const speaking =
    hits.filter(({ weight }) => weight > 0).length +
    [hasOwn, byQr > 0, byHalfLabel > 0].filter(Boolean).length
  const hasShape = document.aspect !== null && strangeness(cues.aspect, document.aspect) < FAR / 2
  const isStrong = hasShape && hits.some(({ weight }) => weight >= STRONG)
  if (speaking < LEAST_HITS && !isStrong) return 0
  const byPermit = needsNumber && numbers.length === 0 && looksLikePermit(cues) ? NUMBER : 0
  if (needsNumber && !hasOwn && byPermit === 0 && !hasTitle()) return 0
  const byNumber = numbers.length === 0 ? 0 : hasOwn ? NUMBER : OTHER_NUMBER
  const crowded = printLines(cues) > mostLines ? CROWDED : 0
  return (
    sum(hits.map(({ weight }) => weight)) +
    byHalfLabel +
    byNumber +
    byPermit +
    byQr +
    misfit(document, cues) +
    crowded
  )
}

/** By how much the first kind has to lead, in points and as a share of its own score. */
const clearness = (lead: number, score: number): number =>
  lead >= 2 && lead >= score * 0.25 ? 1 : lead >= 1 && lead >= score * 0.15 ? 0.8 : 0.4

/** What speaks against every kind: another paper's title and labels. */
function against({ lines }: PageCues): number {
  const titled = lines.some(({ isTitle, isPrint, letters }) => {
    return isTitle && isPrint && OTHER_TITLE.test(letters.join(''))
  })
  return sum(hitsOf(NO_CERTIFICATE, lines).map(({ weight }) => weight)) + (titled ? OTHER_PAPER : 0)
}

/** The kind whose words stand on the page as it prints them; `unknown` when none is clear, or two are equally so. */
export function classify(cues: PageCues): Classified {
  const less = against(cues)
  const scored = DOCUMENT_KINDS.map((document) => ({
    kind: document.kind,
    score: kindScore(document, cues) + less,
  }))
  scored.sort((a, b) => b.score - a.score)
  const [first, second] = scored
  if (!first) return { kind: 'unknown', confidence: 0 }
  const lead = first.score - Math.max(0, second?.score ?? 0)
  const confidence = Math.max(0, Math.min(1, first.score / CERTAIN)) * clearness(lead, first.score)
  return confidence >= LEAST ? { kind: first.kind, confidence } : { kind: 'unknown', confidence }
}
