import { median } from '../median'
import type { TextSegment } from '../image/find-lines'
import type { GrayRaster } from '../image/raster'
import type { QuarterTurn } from '../image/turn'
import { lineCrop, turnedOver } from './line-crop'
import { textOf, UNREAD, type PlacedText } from './line-text'
import { readSegment } from './read-lines'
import type { Recogniser } from './recogniser'

/**
 * A few lines read both ways tell which way up a page stands; four full readings would cost seconds. What was read the
 * right way up is kept, so that an upright page pays nothing for the question.
 */

const HEIGHT = 36
const LINES = 6
/** Read at once before anything is turned. */
const FIRST = 2
/** Characters of a line that are read upside down: enough to tell, and they cost the less. */
const MOST_LETTERS = 9
/** Upright Chinese reads at 0.85 and more; upside down hardly above 0.5. */
const CLEAR_LEAD = 1.6
/** Cube of the confidence that only upright lines reach, as a mean of the first ones. */
const SURE = 0.55
/** Lengths that tell, in heights of the text: shorter ones are too few characters, longer ones take their time. */
const SHORTEST = 2.5
const LONGEST = 15

/** How well a page's lines read this way up and upside down, per line looked at. */
export interface HalfTurnScores {
  readonly upright: number
  readonly turned: number
  /**
   * Different letters on each line of the better way up, each for as much as its line was read surely: where hardly a line
   * reads, more text tells more.
   */
  readonly letters: number
  /** The lines as they read this way up. */
  readonly read: ReadonlyMap<TextSegment, PlacedText | null>
}

/** True where one way up reads better than another: more letters, and more surely. */
export const readsBetter = (
  one: { readonly score: number; readonly letters: number },
  other: { readonly score: number; readonly letters: number },
): boolean => one.score * one.letters > other.score * other.letters

/** Above this the lines read as Chinese text does. */
const READS = 0.6
/** Letters below which they may be columns of a text that lies the other way: pairs of them now and then look like print. */
const ENOUGH = 6

/** True where no other way up needs a look. */
export const readsSurely = ({
  score,
  letters,
}: {
  readonly score: number
  readonly letters: number
}): boolean => score > READS && letters >= ENOUGH

/** Of the usual height of a page's lines; rows of another script and of ornaments are lower. */
const LOW = 0.6

/** Lines that tell, longest first. */
export function tellingLines(segments: readonly TextSegment[]): readonly TextSegment[] {
  const length = ({ rect, textHeight }: TextSegment): number => rect.width / textHeight
  const least = LOW * (median(segments.map(({ textHeight }) => textHeight)) ?? 0)
  const level = segments.filter(
    ({ rect, textHeight }) => rect.height < textHeight * 1.6 && textHeight >= least,
  )
  const usual = level.filter((one) => length(one) > SHORTEST && length(one) < LONGEST)
  const longer = level.filter((one) => length(one) >= LONGEST).toSorted((a, b) => length(a) - length(b))
  return [...usual.toSorted((a, b) => length(b) - length(a)), ...longer].slice(0, LINES)
}

/**
 * Reads a few lines as they stand, and upside down unless the first ones read well at once. `gray` has its lines
 * level.
 */
export async function halfTurnScores(
  gray: GrayRaster,
  segments: readonly TextSegment[],
  recogniser: Recogniser,
): Promise<HalfTurnScores> {
  const telling = tellingLines(segments)
  const read = new Map<TextSegment, PlacedText | null>()
  const upright: LineScore[] = []
  const turned: LineScore[] = []
  for (let from = 0; from < telling.length; from += FIRST) {
    const next = telling.slice(from, from + FIRST)
    const lines = await Promise.all(next.map((segment) => readSegment(gray, segment, recogniser)))
    for (const [at, line] of lines.entries()) {
      read.set(next[at]!, line)
      upright.push(line ? scoreOf(textOf(line), line.confidence ?? 0, next[at]!) : NOTHING)
    }
    const isChinese = lines.some((line) => line !== null && hanIn(textOf(line)) >= 3)
    if (from === 0 && upright.length >= FIRST && isChinese && sum(upright) > SURE * upright.length)
      return { upright: sum(upright) / upright.length, turned: 0, letters: lettersIn(upright), read }
    turned.push(...(await Promise.all(next.map((segment) => readOver(gray, segment, recogniser)))))
    const [low, high] = [sum(upright), sum(turned)].toSorted((a, b) => a - b) as [number, number]
    if (upright.length >= FIRST && high > 0.5 * upright.length && high > low * CLEAR_LEAD) break
  }
  const scores = { upright: better(upright), turned: better(turned) }
  return { ...scores, letters: lettersIn(scores.turned > scores.upright ? turned : upright), read }
}

interface LineScore {
  readonly score: number
  /** Letters that its line has, each counted once: ornaments have few. */
  readonly different: number
}
const NOTHING: LineScore = { score: 0, different: 0 }

const sum = (lines: readonly LineScore[]): number => lines.reduce((total, { score }) => total + score, 0)
const lettersIn = (lines: readonly LineScore[]): number =>
  lines.reduce((total, { score, different }) => total + score * Math.min(different, MOST_LETTERS), 0)

/** Mean of the better half: another script's lines and ornaments read badly either way up. */
function better(scores: readonly LineScore[]): number {
  const half = scores.toSorted((a, b) => b.score - a.score).slice(0, Math.ceil(scores.length / 2))
  return sum(half) / Math.max(1, half.length)
}

/** A line's last characters, upside down its first. */
async function readOver(gray: GrayRaster, segment: TextSegment, recogniser: Recogniser): Promise<LineScore> {
  const { rect, textHeight } = segment
  const part = { ...rect, width: Math.min(rect.width, textHeight * MOST_LETTERS) }
  const { text, confidence } = await recogniser.line(turnedOver(lineCrop(gray, part, HEIGHT)), 'han')
  return scoreOf(text, confidence, { ...segment, rect: part })
}

const hanIn = (text: string): number => text.match(/\p{Script=Han}/gu)?.length ?? 0

/** Letters that a line of print has at least, per height of its text. */
const LETTERS = 0.55
/** An ornament reads as one letter again and again; of a line's letters at least this share are different ones. */
const DIFFERENT = 0.5

/** Confidence weighs by its cube: rubbish is often half sure. A line that gave few letters for its length says less. */
function scoreOf(text: string, confidence: number, { rect, textHeight }: TextSegment): LineScore {
  const all = text.replaceAll(UNREAD, '').match(/[\p{L}\p{N}]/gu) ?? []
  const letters = all.length
  const different = new Set(all).size
  if (letters < 2 || (letters > 3 && different < letters * DIFFERENT)) return NOTHING
  const unread = text.length - text.replaceAll(UNREAD, '').length
  const wanted = (rect.width / Math.max(1, textHeight)) * LETTERS - unread
  return { score: confidence ** 3 * Math.min(1, letters / Math.max(1, wanted)), different }
}

export const halfTurnOf = (turn: QuarterTurn): QuarterTurn => ((turn + 180) % 360) as QuarterTurn
