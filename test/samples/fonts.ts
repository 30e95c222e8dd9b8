import type { SampleKind } from './certificates'
import type { Fonts } from './draw/sheet'
import type { Random } from './random'

/** Families that a machine has besides the usual two; found by the script that starts the generator. */
export interface FontsAtHand {
  /** Chinese families that the product does not know. */
  readonly foreign: readonly string[]
  /** OCR-B, as identity cards use it for numbers, when it is there. */
  readonly ocrB: string | null
}

const SANS = 'Noto Sans CJK SC'
const SERIF = 'Noto Serif CJK SC'

/** About every seventh document is printed in a foreign font, when there is one. */
export function chooseFonts(kind: SampleKind, atHand: FontsAtHand, random: Random): Fonts {
  const foreign = random.chance(0.15) && atHand.foreign.length > 0
  const card = kind === 'id-portrait' || kind === 'residence-permit'
  const monospaced = ['Noto Sans Mono CJK SC', 'DejaVu Sans Mono']
  const cardNumbers = atHand.ocrB === null ? monospaced : [atHand.ocrB, atHand.ocrB, ...monospaced]
  return {
    sans: SANS,
    serif: SERIF,
    numbers: random.pick(card ? cardNumbers : [SANS, SANS, 'DejaVu Sans', SERIF]),
    values: foreign ? random.pick(atHand.foreign) : null,
  }
}
