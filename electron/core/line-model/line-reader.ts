import type { LineCrop } from '../reading/line-crop'
import type { LineText, RecognisedSymbol } from '../reading/recogniser'
import { NONE, SPACE, type CharacterCodes } from './character-codes'
import { decodeLine, type PathStep } from './decode-line'
import { LineNetwork, STEP, type NetworkProgram } from './line-network'
import type { LineModel } from './line-model'
import { linePicture, type LinePicture } from './line-picture'

/** A character of a path: its worst certainty, and the steps that are its own. */
interface Decoded {
  readonly character: number
  readonly certainty: number
  readonly from: number
  readonly to: number
}

/** Confidences as Tesseract states them: of characters, and of words, which count a doubt sevenfold. */
const PER_CHARACTER = 0.05
const PER_WORD = 0.05 * 7

const NOTHING: LineText = { text: '', confidence: 0, symbols: [] }

/** Reads lines with a model. */
export class LineReader {
  readonly #network: LineNetwork
  readonly #codes: CharacterCodes

  constructor(program: NetworkProgram, { layers, codes }: LineModel) {
    this.#network = new LineNetwork(program, layers)
    this.#codes = codes
  }

  /** The text of a line. */
  read(crop: LineCrop): LineText {
    const picture = linePicture(crop)
    if (!picture) return NOTHING
    const decoded = charactersOf(decodeLine(this.#network.run(picture), this.#codes))
    if (decoded.length === 0) return NOTHING
    return {
      text: decoded
        .map(({ character }) => this.#codes.characters[character]!)
        .join('')
        .trim(),
      confidence: confidenceOf(decoded, this.#codes),
      symbols: this.#symbolsOf(decoded, picture, crop),
    }
  }

  #symbolsOf(
    decoded: readonly Decoded[],
    { left, scale, width }: LinePicture,
    { band }: LineCrop,
  ): RecognisedSymbol[] {
    const steps = Math.floor(width / STEP)
    // Halfway between what two neighbours have for their own.
    const edges = decoded.map(({ from }, at) => (at === 0 ? 0 : Math.floor((decoded[at - 1]!.to + from) / 2)))
    const x = (step: number): number => left + (step * STEP) / scale
    return decoded.flatMap(({ character, certainty }, at) => {
      if (character === SPACE) return []
      const from = x(edges[at]!)
      const to = x(edges[at + 1] ?? steps)
      return {
        text: this.#codes.characters[character]!,
        rect: { x: from, y: band.top, width: to - from, height: band.height },
        confidence: share(1 + PER_CHARACTER * certainty),
      }
    })
  }
}

const share = (value: number): number => Math.min(1, Math.max(0, value))

/** The characters of a path. What lies before one counts for it; what lies before a space, for the character before. */
function charactersOf(path: readonly PathStep[]): Decoded[] {
  const found: { character: number; certainty: number; from: number; to: number }[] = []
  let at = 0
  while (at < path.length) {
    let certainty = 0
    for (; at < path.length && path[at]!.character === NONE; at++)
      certainty = Math.min(certainty, path[at]!.certainty)
    const last = found.at(-1)
    const { character } = path[at] ?? { character: SPACE }
    if (character === SPACE && last) {
      last.certainty = Math.min(last.certainty, certainty)
      certainty = 0
    }
    if (at === path.length) break
    const from = at
    do certainty = Math.min(certainty, path[at++]!.certainty)
    while (at < path.length && path[at]!.repeats)
    found.push({ character, certainty, from, to: at })
  }
  return found
}

/** Mean over a line's words, each as sure as its worst character; a Chinese character is a word. */
function confidenceOf(decoded: readonly Decoded[], { isWord }: CharacterCodes): number {
  const words: number[] = []
  let before: Decoded | null = null
  for (const own of decoded) {
    const goesOn =
      before !== null && before.character !== SPACE && isWord[before.character]! && isWord[own.character]!
    if (own.character !== SPACE) {
      if (goesOn) words.push(Math.min(words.pop()!, own.certainty))
      else words.push(own.certainty)
    }
    before = own
  }
  if (words.length === 0) return 0
  return words.reduce((sum, certainty) => sum + share(1 + PER_WORD * certainty), 0) / words.length
}
