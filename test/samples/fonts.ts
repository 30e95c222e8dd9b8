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

/**
 * A third of the documents is printed in a foreign font, when there is one; of the others two in five have their values
 * in the face that the layout does not use by itself. Weights vary, though most print is regular.
 */
export function chooseFonts(kind: SampleKind, atHand: FontsAtHand, random: Random): Fonts {
  const foreign = random.chance(0.34) && atHand.foreign.length > 0
  const card = kind === 'id-portrait' || kind === 'residence-permit' || kind.startsWith('hmt-')
  const monospaced = ['Noto Sans Mono CJK SC', 'DejaVu Sans Mono']
  const cardNumbers = atHand.ocrB === null ? monospaced : [atHand.ocrB, atHand.ocrB, ...monospaced]
  const face = random.part('face')
  return {
    sans: SANS,
    serif: SERIF,
    numbers: random.pick(card ? cardNumbers : [SANS, SANS, 'DejaVu Sans', SERIF]),
    values: foreign ? random.pick(atHand.foreign) : face.chance(0.4) ? face.pick([SANS, SERIF]) : null,
    weight: face.pick([400, 400, 400, 500, 700] as const),
    foreign,
  }
}
