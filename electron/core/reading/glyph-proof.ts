import { median } from '../median'
import { isHan } from './han'
import { isKnown } from './readable-characters'
import { isScored, type GlyphCell, type GlyphEvidence } from './glyph-evidence'

/**
 * When the picture proves a text. Bounds were found on invented documents in faces that the model knows and in others:
 * what was printed has a least z of 2 to 6, and no wrong text passed with these.
 */
const INK_OUTSIDE = { ofNames: 0.025, withFigures: 0.06 }
/** Templates need not fit: faces differ. Their layout must. */
const MEAN_CORRELATION = 0.42
/** Characters that readings agree on. */
const AGREED_Z = 0.25
/** Characters that the picture alone speaks for. */
const ALONE_Z = 0.9
/** A shape that is like none: beyond this nothing is told from it. */
const FARTHEST = 27
/** Beyond this the very character may be unknown to the model, and only its neighbour be known. */
const FARTHEST_ALONE = 21

/** The cells by place in a text; null when the evidence is about another text. */
export function cellsByPlace(
  text: readonly string[],
  { cells }: GlyphEvidence,
): readonly (GlyphCell | undefined)[] | null {
  let next = 0
  const placed = text.map((character) => (isScored(character) ? cells[next++] : undefined))
  if (next !== cells.length) return null
  const same = placed.every((cell, at) => !cell || cell.character.toUpperCase() === text[at]!.toUpperCase())
  return same ? placed : null
}

/**
 * Ink that may be left over, in em²: of 1,540 values read right nine left more than a name may, five of them addresses, beside
 * which labels in another script stand; a 三 lost in front leaves little more. Dates have seals beside them.
 */
const mostOutside = (cells: readonly GlyphCell[]): number =>
  cells.some(({ character }) => /\d/.test(character)) ? INK_OUTSIDE.withFigures : INK_OUTSIDE.ofNames

/** True when the text leaves ink that none of its characters covers. */
export const leavesInk = (evidence: GlyphEvidence | null): boolean =>
  evidence !== null && evidence.inkOutside >= mostOutside(evidence.cells)

/** True when the text lies over the ink as it should, and nothing of the ink is left over. */
export const liesWell = (evidence: GlyphEvidence): boolean =>
  !leavesInk(evidence) && evidence.meanCorrelation >= MEAN_CORRELATION

/** A face that the templates hardly know says nothing against a reading. */
export const fitsWell = (evidence: GlyphEvidence): boolean =>
  liesWell(evidence) && evidence.meanCorrelation >= 0.6

/** How far a character lies before all others that stands there whatever was read; several lie alike beside one that the shapes lack. */
export const BEFORE_ALL = 5

/** True when the cell speaks for its character; `agreed`: readings have it too. `surer` asks for more. */
export const speaksFor = ({ z, distance }: GlyphCell, agreed: boolean, surer = 0): boolean =>
  z >= (agreed ? AGREED_Z : ALONE_Z) + surer && distance <= (agreed ? FARTHEST : FARTHEST_ALONE)

/** True of a character that all readings have, and there are two at least. */
export const isUnanimous = (votes: number, readings: readonly unknown[]): boolean =>
  votes >= 2 && votes === readings.length

/** Characters that all readings agree on, beside one that the recogniser would have given as well. */
const UNANIMOUS_Z = -0.6

/**
 * True when all readings have the character, and the picture hardly prefers another that the recogniser knows: in faces that
 * the shapes hardly know 国 lies as near to 圈. Of 7,900 characters read alike throughout that stood there 120 lay between
 * this and what else is asked; of 104 that did not, none lay above -1. One that the recogniser lacks may be the second next
 * (劼 behind 幼 and 劫).
 */
export const standsUncontested = (cell: GlyphCell, unanimous: boolean): boolean =>
  unanimous && cell.z >= UNANIMOUS_Z && cell.distance <= FARTHEST && rivalsOf(cell).every(isKnown)

/** Nearest shapes of which one may stand there in a face that fits badly. */
const NEAREST = 3

/** The characters that may stand there instead. */
export const rivalsOf = ({ character, rival, nearest }: GlyphCell): string[] =>
  [rival, ...nearest.slice(0, NEAREST)].filter((one) => one !== character)

/** How far a cell lies on another character's side, and that one before all others, from which on it shows another. */
export interface Another {
  readonly z: number
  readonly lead: number
}

/** True when the cell shows another character than its own, at least as clearly as that. */
export const showsAnother = ({ z, lead }: Another, from: Another): boolean => z <= from.z && lead >= from.lead

/** From which side of a rarer character's border on it may stand there: in a name of so few characters, and in a longer text. */
const RARER = { shortest: 6, z: -0.8, zOfLonger: -2.5 }

/**
 * True where a rarer character may stand. Of 401 characters of persons that were printed so 4 lay as near to one, all in poor
 * print, and of those that stood for a rarer one all did. Words of longer texts have twins among the rarer (贵 and 貴).
 */
export const mayHideRarer = ({ rarer }: GlyphCell, { cells }: GlyphEvidence): boolean =>
  rarer !== undefined && rarer.z < (cells.length <= RARER.shortest ? RARER.z : RARER.zOfLonger)

/** Below this the picture shows another character, whatever word the readings agree on; look-alikes of blurred print lie above. */
const FAMILIAR_Z = -6

/** The same for a name with dots: some of its few characters are like each other (马, 乌). */
export const DOTTED_Z = -1.5

/** True where readings agree on a character of a familiar word, and the picture does not clearly show another. */
export const isFamiliar = (
  { z, distance }: GlyphCell,
  agreed: boolean,
  familiar: boolean | undefined,
  least = FAMILIAR_Z,
): boolean => agreed && familiar === true && z >= least && Number.isFinite(distance)

/** How much farther than the line's other shapes, and how far, one lies that may be a character which the model lacks. */
const ODD = { times: 1.5, distance: 15 }
/** Usual distance up to which a line's face is one that the model knows well, and its print clear. */
const CLEAR_PRINT = 11
/** How far a Chinese character lies then that is another, and hardly nearer than its rival; letters and digits stray more. */
const FOREIGN = { distance: 12, z: 2.5 }

/**
 * True when the line's other shapes lie near their characters and this one does not: a character that the model lacks
 * is nearest to its like (熲 to 颎), however far. Found on invented documents: of what was printed so, only characters that
 * readings know as well.
 */
export function isOddOne(cell: GlyphCell, evidence: GlyphEvidence): boolean {
  const usual = usualBeside(cell, evidence)
  return usual !== undefined && cell.distance > Math.max(ODD.distance, usual * ODD.times)
}

/**
 * True when an odd one stands in clear print of a face that the model knows: of 900 characters that were printed so none
 * lay as far, so it is another, whatever readings agree on (啐 for 睟). `times`: farther than the others by so much.
 */
export function isForeign(cell: GlyphCell, evidence: GlyphEvidence, times = ODD.times): boolean {
  const usual = usualBeside(cell, evidence) ?? Infinity
  const isFar = cell.distance > Math.max(FOREIGN.distance, usual * times) && cell.z < FOREIGN.z
  return isFar && usual <= CLEAR_PRINT && isHan(cell.character)
}

/** Distance of half of the line's other shapes. */
const usualBeside = (cell: GlyphCell, { cells }: GlyphEvidence): number | undefined =>
  median(cells.filter((one) => one !== cell).map(({ distance }) => distance))

/** Distance of half of the shapes beyond which the face is none that the model knows, or the print is poor. */
const STRANGE_FACE = 15

/** True when the line's shapes are far from all templates: what one of them is told apart by may be the face's own way. */
export const isStrangeFace = ({ cells }: GlyphEvidence): boolean =>
  (median(cells.map(({ distance }) => distance)) ?? 0) > STRANGE_FACE

/** A layout that fits as well as this leaves no place for one more sign: the cells behind it would stand beside their ink. */
const UNBROKEN = 0.85

/** True when the picture alone proves every character of the text, and that nothing stands between them. */
export const standsUnbroken = (evidence: GlyphEvidence): boolean =>
  evidence.meanCorrelation >= UNBROKEN && !isStrangeFace(evidence) && provesAlone(evidence, 0.5)

/** True when the picture alone proves every character of the text. */
export const provesAlone = (evidence: GlyphEvidence, surer = 0): boolean =>
  liesWell(evidence) &&
  evidence.cells.length > 0 &&
  evidence.cells.every((cell) => speaksFor(cell, false, surer) && !isOddOne(cell, evidence))
