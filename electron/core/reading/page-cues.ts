import type { Rect } from '../image/raster'
import { middleOf } from '../image/rect'
import { parseResidentId } from '../values/resident-id'
import { findWord } from './find-word'
import { aroundAll, textOf, UNREAD, type PlacedText } from './line-text'

/** A line as its kind is told from it: letters and digits only, with what stood between them. */
export interface PageLine {
  readonly letters: readonly string[]
  /** The letters without repeats: most words are told to be absent at a glance. */
  readonly alphabet: ReadonlySet<string>
  readonly rects: readonly Rect[]
  /** The mark that stands before the letter at an index, or behind the last one. */
  readonly following: ReadonlyMap<number, string>
  readonly rect: Rect
  /** Large, or alone and centred in the upper half. */
  readonly isTitle: boolean
  /** Read well enough to be print. */
  readonly isPrint: boolean
  /** A sentence goes on in it that a wide comma parted. */
  readonly goesOn?: boolean
}

/** What a page shows beside its words. */
export interface PageCues {
  readonly lines: readonly PageLine[]
  /** Width over height of the upright document. */
  readonly aspect: number
  /** Width over height of its print: a card copied onto a sheet; null without print. */
  readonly printAspect: number | null
  readonly hasRegisterQr: boolean
  /** Valid resident numbers with their label or alone on their line. */
  readonly idNumbers: readonly string[]
  /** First six digits of what looks like such a number, misread or not. */
  readonly numberStarts: readonly string[]
  /** What looks like such a number stands behind a label of which half the letters are those of its own. */
  readonly isNumberHalfTold: boolean
  /** 性别 was read with its value, and no 民族 stands beside it. */
  readonly genderAlone: boolean
}

/** A title is at least this much higher than most lines. */
const LARGE = 1.25
/** How far a centred line's middle may lie from the middle of the print or page, as a share of the print's width. */
const CENTRED = 0.08
/** The part of the print, from its top, where a title of ordinary size stands. */
const UPPER = 0.45
const SURE = 0.7

const isLetter = (char: string): boolean => /[\p{L}\p{N}]/u.test(char)

/** `texts` of the codes found on the page. */
export function pageCues(
  lines: readonly PlacedText[],
  size: { readonly width: number; readonly height: number },
  texts: readonly string[],
): PageCues {
  const print = lines.filter(isPrint)
  const block = aroundAll(print.map(({ rect }) => rect))
  const heights = print.map(({ rect }) => rect.height).toSorted((a, b) => a - b)
  const usual = heights[Math.floor((heights.length - 1) / 2)] ?? 0
  return {
    lines: lines.map((line) => ({
      ...pageLine(line, isPrint(line), isTitle(line, lines, block, usual, size.width)),
      goesOn: lines.some((before) => leadsOnTo(before, line)),
    })),
    aspect: size.width / size.height,
    printAspect: block ? block.width / Math.max(1, block.height) : null,
    hasRegisterQr: texts.some((text) => /gsxt\.gov\.cn|[0-9A-HJ-NPQRTUWXY]{18}/.test(text)),
    idNumbers: lines.flatMap((line) => idNumbersOn(textOf(line))),
    numberStarts: lines.flatMap((line) => numberStartOn(textOf(line))),
    isNumberHalfTold: isNumberHalfTold(lines),
    genderAlone: isGenderAlone(lines),
  }
}

function pageLine({ characters, rect }: PlacedText, isPrint: boolean, isTitle: boolean): PageLine {
  const letters: string[] = []
  const rects: Rect[] = []
  const following = new Map<number, string>()
  for (const { char, rect: own } of characters)
    if (isLetter(char)) {
      letters.push(char)
      rects.push(own)
    } else if (char !== UNREAD && !following.has(letters.length)) following.set(letters.length, char)
  return {
    letters,
    alphabet: new Set(letters.map((char) => char.toLowerCase())),
    rects,
    following,
    rect,
    isTitle,
    isPrint,
  }
}

/** A gap behind a comma is no wider than this, in heights: labels stand further from the value before them. */
const COMMA_GAP = 1.2

/** True of a line that ends in a mark within a sentence, right before another on its row. */
function leadsOnTo(before: PlacedText, { rect }: PlacedText): boolean {
  const gap = rect.x - before.rect.x - before.rect.width
  const isBeside = gap > 0 && gap < rect.height * COMMA_GAP
  return (
    isBeside &&
    Math.abs(middleOf(before.rect) - middleOf(rect)) < rect.height * 0.5 &&
    /[、，,；;。]$/.test(textOf(before))
  )
}

/** Lines of made-up parts carry no confidence: they are letter-spaced labels and titles. */
const isPrint = ({ characters, confidence = 1 }: PlacedText): boolean =>
  confidence >= SURE && characters.filter(({ char }) => /\p{Script=Han}/u.test(char)).length >= 2

function isTitle(
  line: PlacedText,
  lines: readonly PlacedText[],
  block: Rect | null,
  usual: number,
  width: number,
): boolean {
  const { rect } = line
  if (rect.height > usual * LARGE) return true
  if (!block || middleOf(rect) > block.y + block.height * UPPER) return false
  const across = rect.x + rect.width / 2
  const off = Math.min(Math.abs(across - block.x - block.width / 2), Math.abs(across - width / 2))
  if (off > block.width * CENTRED) return false
  return !lines.some(
    (other) =>
      other !== line && isPrint(other) && Math.abs(middleOf(other.rect) - middleOf(rect)) < rect.height * 0.6,
  )
}

/** The label of a card's number. */
export const NUMBER_LABEL = '公民身份号码'
/** The card's own label when the ground swallowed its beginning. */
const CUT_LABEL = /^份?证?号码$/u

/** Numbers that stand alone, or behind the card's own label: a chat says 身份证号 before them. */
function idNumbersOn(text: string): string[] {
  const plain = text.replace(/[^\p{L}\p{N}]/gu, '')
  return [...plain.matchAll(/(?=(\d{17}[\dX]))/g)].flatMap((found) => {
    const number = found[1]!
    if (!parseResidentId(number).ok) return []
    const rest = [...plain.slice(0, found.index), ...plain.slice(found.index + 18)]
    const isAlone = rest.length <= 2 || CUT_LABEL.test(rest.join(''))
    return isAlone || findWord(rest, [...NUMBER_LABEL], 2) ? [number] : []
  })
}

/** True of lines one of which is nearly all digits, as many as a card's number has or nearly so. */
export const haveNumber = (lines: readonly PlacedText[]): boolean =>
  lines.some((line) => numberStartOn(textOf(line)).length > 0)

/** Of a line that is nearly all digits: the first six, letters like O taken for digits. */
function numberStartOn(text: string): string[] {
  const plain = text.replace(/[^\p{L}\p{N}]/gu, '').replace(/[Oo]/g, '0')
  const tail = plain.replace(/^\p{Script=Han}{0,8}/u, '')
  const digits = tail.match(/\d/g)?.length ?? 0
  return digits >= 12 && tail.length <= 21 && /^\d/.test(tail) ? [tail.slice(0, 6)] : []
}

/** Of a blurred label so many letters may be others; it begins as no other label of a number does, and is about a person. */
const HALF = NUMBER_LABEL.length / 2
const OWN_BEGINNING = /^(?:公民|[公民].*[身份]|.民.*[身份号])/u
/** Digits read of its number at least. */
const SOME_DIGITS = 12

function isNumberHalfTold(lines: readonly PlacedText[]): boolean {
  const isNumber = (text: string): boolean => {
    const plain = text.replace(/[^\p{L}\p{N}]/gu, '')
    return /^[1-8]/.test(plain) && plain.length <= 20 && (plain.match(/\d/g)?.length ?? 0) >= SOME_DIGITS
  }
  return lines.some((line) => {
    const letters = textOf(line).replace(/[^\p{L}\p{N}]/gu, '')
    const label = /^\p{Script=Han}{5,7}/u.exec(letters)?.[0]
    if (!label || !OWN_BEGINNING.test(label) || !findWord([...label], [...NUMBER_LABEL], HALF)) return false
    const beside = lines.filter(
      ({ rect }) =>
        rect.x > line.rect.x && Math.abs(middleOf(rect) - middleOf(line.rect)) < line.rect.height * 0.6,
    )
    return isNumber(letters.slice(label.length)) || beside.some((one) => isNumber(textOf(one)))
  })
}

/** On a citizen's card 民族 follows 性别 on the same row; one value alone follows it on a permit. */
function isGenderAlone(lines: readonly PlacedText[]): boolean {
  const line = lines.find((one) => textOf(one).startsWith('性别'))
  if (!line) return false
  const { rect } = line
  const row = lines.filter((one) => {
    const off = Math.abs(middleOf(one.rect) - middleOf(rect))
    // The portrait on the right is no text.
    return off < rect.height * 0.7 && one.rect.x >= rect.x && one.rect.x < rect.x + rect.height * 16
  })
  const letters = row
    .map(textOf)
    .join('')
    .replace(/[^\p{L}\p{N}]/gu, '')
  return /^性别[男女]$/u.test(letters)
}

/** Lines of print on the page: letter-spaced words of one character each count once. */
export const printLines = ({ lines }: PageCues): number => lines.filter((line) => line.isPrint).length
