import { FACE, openDocument } from './pdf-engine'
import type { PdfFonts } from './pdf-fonts'

/** Characters that the fonts lack are never an empty box: a mark for the hand, with the code beside it. */
export const GAP = '〓'

/** Whether both faces draw a character. */
export type Coverage = (codePoint: number) => boolean

const kept = new WeakMap<PdfFonts, Promise<Coverage>>()

export function coverageOf(fonts: PdfFonts): Promise<Coverage> {
  const known = kept.get(fonts)
  if (known) return known
  const opening = openDocument({ content: '', defaultStyle: { font: FACE } }, fonts).then((document) => {
    const faces = [false, true].map((bold) => document.provideFont(FACE, bold, false).font)
    return (codePoint: number) => faces.every((face) => face.hasGlyphForCodePoint(codePoint))
  })
  kept.set(fonts, opening)
  opening.catch(() => kept.delete(fonts))
  return opening
}

const codeOf = (character: string): string =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`

/** Marks that hide or turn the writing, halves of characters. Line feeds are kept. */
const UNSEEN = /^[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]$/u

/** Texts as the fonts can print them, and what they could not. */
export class Printable {
  readonly #covers: Coverage
  readonly #missing = new Set<string>()

  constructor(covers: Coverage) {
    this.#covers = covers
  }

  /** Characters met so far that a hand must write, each once, in the order of their codes. */
  get missing(): string[] {
    return [...this.#missing].sort((one, other) => one.codePointAt(0)! - other.codePointAt(0)!)
  }

  text(written: string): string {
    // Composed first: a letter and its mark are one glyph where the font has it.
    const whole = written.normalize('NFC').replace(/\r\n?/g, '\n').replace(/\t/g, ' ')
    let printed = ''
    for (const character of whole) {
      if (character === '\n') printed += character
      else if (UNSEEN.test(character)) printed += `〔${codeOf(character)}〕`
      else if (this.#covers(character.codePointAt(0)!)) printed += character
      else {
        this.#missing.add(character)
        printed += `${GAP}〔${codeOf(character)}〕`
      }
    }
    return printed
  }
}

/** `𠮷（U+20BB7）` cannot be printed, so its code is all that can be said of it. */
export const missingInWords = (missing: readonly string[]): string => missing.map(codeOf).join('、')
