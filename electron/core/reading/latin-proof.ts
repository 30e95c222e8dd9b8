import type { LatinFace } from './latin-faces'
import type { ScaledInks } from './latin-inks'
import { layOutLatin, refineLatin, type LatinLayout, type LatinPlace } from './latin-layout'
import { LatinWindow } from './latin-window'

/** What the shapes of a line's letters say of a domain. All in the ink of a usual letter of the line, squared. */
export interface LatinEvidence {
  readonly face: string
  /** How many there are. */
  readonly letters: number
  /** What ink and letters leave of each other. */
  readonly residual: number
  /** The most that is left around one letter. */
  readonly worst: number
  /** By how much the best domain of one other letter, one more or one fewer leaves more; negative: it leaves less. */
  readonly lead: number
  /** That domain. */
  readonly rival: string
}

/** What a line's letters say of the typed domain and of the chosen reading; null where nothing fits. */
export interface LatinLook {
  readonly typed: LatinEvidence | null
  readonly read: LatinEvidence | null
}

/** Most that is left of the ink where the face is known: for each letter, and around one. */
const FITS = 0.08
const FITS_EACH = 0.35
/** Least by which any other domain leaves more. */
const LEADS = 0.03

/** True where ink and letters fit so well that the face is one of those known. */
export const fitsLetters = ({ residual, worst, letters }: LatinEvidence): boolean =>
  residual <= FITS * letters && worst <= FITS_EACH

/** More for each letter than this is left where the face is another, or the line no domain: nothing is told by it. */
const TELLS = 0.25
export const tellsOfLetters = ({ residual }: { readonly residual: number }, letters: number): boolean =>
  residual <= TELLS * letters

/** True where all letters but one fit so well, and another than that one leaves clearly less: the rival is the better text. */
export const fitsBut = ({ residual, worst, letters, lead }: LatinEvidence): boolean =>
  worst > FITS_EACH && lead <= -FITS_EACH / 2 && residual + lead <= FITS * letters

/** True where the picture shows this very domain: letters in a known face fit, and no other letter fits as well. */
export const isShownByLetters = (evidence: LatinEvidence | null): boolean =>
  evidence !== null && fitsLetters(evidence) && evidence.lead >= LEADS

/** Faces that fit nearly as well as the best are asked too. */
const FACES = 3
const NEARLY = 1.25
/** Layouts of which the rows and the softness are refined. */
const REFINED = 4

/** A line of Latin letters, looked at for any number of domains. */
export class LatinLine {
  private chosen: readonly LatinFace[] | null = null
  private readonly laid = new Map<string, LatinLayout | null>()
  private readonly tested = new Map<string, LatinEvidence | null>()

  constructor(
    private readonly inks: ScaledInks,
    private readonly faces: readonly LatinFace[],
  ) {}

  /** The best layout of a text; null where nothing fits it. The first text asked for tells the face. */
  layOut(text: string): LatinLayout | null {
    const known = this.laid.get(text)
    if (known !== undefined) return known
    const found = (this.chosen ?? this.faces)
      .flatMap((face) => layOutLatin(this.inks, face, text))
      .toSorted((a, b) => a.residual - b.residual)
    const refined = found.slice(0, this.chosen ? 2 : REFINED).map(refineLatin)
    refined.sort((a, b) => a.residual - b.residual)
    const best = refined[0] ?? null
    if (best && !this.chosen) {
      const near = found.filter(({ residual }) => residual < found[0]!.residual * NEARLY)
      this.chosen = [...new Set([best.face, ...near.map(({ face }) => face)])].slice(0, FACES)
    }
    this.laid.set(text, best)
    return best
  }

  test(text: string): LatinEvidence | null {
    const known = this.tested.get(text)
    if (known !== undefined) return known
    const layout = this.layOut(text)
    const evidence = layout && evidenceOf(layout)
    this.tested.set(text, evidence)
    return evidence
  }
}

/** Pairs of letters that look like one. */
const PAIRS = ['rn', 'cl', 'vv', 'ri', 'li', 'il', 'ii', 'ci', 'nn', 'fi', 'lo', 'ol', '1i', 'rr', 'oi']
/** Columns by which a letter in another's place is moved to fit. */
const MOVED = 3

function evidenceOf(layout: LatinLayout): LatinEvidence {
  const { places, face, unit, scaled, top } = layout
  const letters = places.map(({ character }) => character)
  const pairs = PAIRS.map((pair) => [...pair])
  let [worst, lead, rival] = [0, Infinity, '']
  for (const [at, place] of places.entries()) {
    const [before, after] = [places[at - 1], places[at + 1]]
    const from = before ? before.x + before.template.width - MOVED : place.x - MOVED
    const to = after ? after.x + MOVED : place.x + place.template.width + MOVED
    const near = [before, after].filter((one) => one !== undefined)
    const window = new LatinWindow(scaled.ink, top, near, from, to)
    const own = window.residual([place])
    worst = Math.max(worst, own / unit)
    const others = [[], ...[...face.glyphs.keys()].map((character) => [character]), ...pairs]
    for (const other of others) {
      if (other.length === 1 && other[0] === place.character) continue
      for (const set of setAround(place, other, layout)) {
        const more = (window.residual(set, own + lead * unit) - own) / unit
        if (more < lead) [lead, rival] = [more, letters.toSpliced(at, 1, ...other).join('')]
      }
    }
  }
  return { face: face.name, letters: places.length, residual: layout.residual, worst, lead, rival }
}

/** Other letters in the place of one, about its middle and a few columns beside. */
function setAround(
  { x, template }: LatinPlace,
  others: readonly string[],
  { inks, face, blur }: LatinLayout,
): LatinPlace[][] {
  if (others.length === 0) return [[]]
  const glyphs = others.map((character) => face.glyphs.get(character)!)
  const shapes = glyphs.map((glyph) => inks.template(glyph, blur))
  let pen = 0
  const offs = glyphs.map(({ advance }, at) => {
    const off = pen + shapes[at]!.left - shapes[0]!.left
    pen += advance
    return off
  })
  const width = offs.at(-1)! + shapes.at(-1)!.width
  const start = Math.round(x + template.width / 2 - width / 2)
  return Array.from({ length: MOVED * 2 + 1 }, (_, moved) =>
    others.map((character, at) => ({
      character,
      x: Math.round(start + moved - MOVED + offs[at]!),
      template: shapes[at]!,
    })),
  )
}
