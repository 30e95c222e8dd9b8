import { alignTexts } from './align-texts'
import { isDottedName, isWrittenInSounds, SOUNDS } from './dotted-names'
import { familiarIn } from './familiar-words'
import { isScored, type GlyphCell, type GlyphEvidence } from './glyph-evidence'
import {
  isFamiliar,
  isForeign,
  isStrangeFace,
  isUnanimous,
  leavesInk,
  liesWell,
  provesAlone,
  rivalsOf,
  showsAnother,
  speaksFor,
  standsUnbroken,
  standsUncontested,
} from './glyph-proof'
import { MODEL_CHARACTERS } from './model-characters'
import { MODEL_LURES } from './model-lures'
import { isReadable, isScattered, twoAgree } from './readable-characters'

/** What the shapes of the characters say of a reading: they know characters that the recogniser does not. */

/** How clearly another character must stand there before it replaces the one that was read. */
const REPLACED = { z: -0.5, lead: 0.6 }
/** The same where the recogniser knows the character, takes it for no other and read it twice. */
const KNOWN_REPLACED = { z: -1.1, lead: 1.1 }
/** From here on the picture contradicts what was read, though it may not say what stands there instead. */
const CONTRADICTED = { z: -0.5, lead: 0.5 }
/** From here on the character that was read is not the one that stands there, in whatever face, and whichever it is. */
const NOT_AT_ALL_Z = -5
/** How clearly another must stand there to replace one that was read twice, in a face that the shapes hardly know. */
const STRANGE_REPLACED = { z: -3, lead: 3 }

/** The same of a name that is written in sounds, whose characters are held against those alone. */
const SOUND_REPLACED = { z: -2.5, lead: 2.5 }

/** The same in a face that fits so badly that it tells only what is glaring. */
const LOUDLY_REPLACED = { z: -4, lead: 2.5 }
/** From here on such a face contradicts what was read. */
const LOUDLY_CONTRADICTED = { z: -5, lead: 1.5 }
/** Two that are alike may share the lead (炯 and 烔, where 烧 was read); a shape beyond this is like none, and tells nothing. */
const ALIKE_CONTRADICTED = { z: -7, distance: 27 }
/** Share of a text's characters that may be contradicted so: of more the layout is not the text's. */
const MOST_CONTRADICTED = 0.5

/** A face that the templates hardly know says nothing against a reading. */
const fitsWell = (evidence: GlyphEvidence): boolean => liesWell(evidence) && evidence.meanCorrelation >= 0.6

/** By what speaks against replacing: neither, a known character that was read twice or a strange face, both. */
const REPLACED_FROM = [REPLACED, KNOWN_REPLACED, STRANGE_REPLACED]

const isHan = (character: string): boolean => /^\p{Script=Han}$/u.test(character)

/** The cells by place in a text; undefined where nothing is scored; null when they are another text's. */
function cellsOfText(text: readonly string[], { cells }: GlyphEvidence): (GlyphCell | undefined)[] | null {
  let next = 0
  const placed = text.map((character) => (isScored(character) ? cells[next++] : undefined))
  return next === cells.length ? placed : null
}

/** What each reading has in the places of the text's characters; empty where it has none. */
const readInPlace = (text: readonly string[], readings: readonly string[]): (readonly string[])[] =>
  readings.map((reading) => alignTexts(text, [...reading]).read)

/** How many readings have each character of the text in its place. */
function votesFor(text: readonly string[], readings: readonly string[]): number[] {
  const inPlace = readInPlace(text, readings)
  return text.map((character, at) => inPlace.filter((read) => read[at] === character).length)
}

/** True when every character is shown by the picture: softly where two readings have it, loudly where not. */
export function isShown(text: string, evidence: GlyphEvidence | null, readings: readonly string[]): boolean {
  if (!evidence || evidence.cells.length === 0 || !liesWell(evidence)) return false
  const characters = [...text]
  const cells = cellsOfText(characters, evidence)
  const votes = votesFor(characters, readings)
  const inPlace = readInPlace(characters, readings)
  const familiar = familiarIn(text)
  return (
    cells !== null &&
    cells.every((cell, at) => {
      const agreed = votes[at]! >= 2
      if (!cell) return true
      if (isForeign(cell, evidence) && !(agreed && familiar[at] === true)) return false
      if (mayBeUnread(cell, evidence) && (isToss(cell) || isContested(inPlace, at, cell.character)))
        return speaksFor(cell, false, CONTESTED_SURER)
      return (
        speaksFor(cell, agreed) ||
        standsUncontested(cell, isUnanimous(votes[at]!, readings)) ||
        isFamiliar(cell, agreed, familiar[at])
      )
    })
  )
}

/** A character as near to the picture as another one. */
const isToss = ({ z, lead }: GlyphCell): boolean => z < TOSS.z && lead < TOSS.lead
const TOSS = { z: 1, lead: 0.5 } as const

/** How much more is asked of a character that readings contest and that may stand for one that no reading can give. */
const CONTESTED_SURER = 1.5

/** Two readings agree on another character there. */
const isContested = (inPlace: readonly (readonly string[])[], at: number, character: string): boolean =>
  twoAgree(inPlace.map((read) => read[at] ?? '').filter((one) => one !== character))

/** Below this the templates of no face fit the line's. */
const FITS_CLOSELY = 0.75

/** True where one of the nearest shapes is one that the recogniser lacks, in a face that the shapes hardly know (烔 beside 炯). */
const mayBeUnread = (cell: GlyphCell, evidence: GlyphEvidence): boolean =>
  rivalsOf(cell).some((rival) => isHan(rival) && !MODEL_CHARACTERS.has(rival)) &&
  (isStrangeFace(evidence) || evidence.meanCorrelation < FITS_CLOSELY)

/** A dot between characters, or the mark that was read for it: such names are written with characters that everybody knows. */
const DOTTED = /(?<=\p{Script=Han})[^\p{L}\p{N}\s()](?=\p{Script=Han})/u

/** Below this the cells are none of the text's. */
const LIES_AT_ALL = 0.36

/** The text with every character replaced that the picture clearly shows to be another; null when there is none. */
export function corrected(
  text: string,
  evidence: GlyphEvidence | null,
  readings: readonly string[],
): string | null {
  // A text all of whose characters were misread lies badly over the ink: what is put in their place has to lie well.
  if (!evidence || leavesInk(evidence) || evidence.meanCorrelation < LIES_AT_ALL) return null
  const characters = [...text]
  const cells = cellsOfText(characters, evidence)
  if (cells === null) return null
  const read = readInPlace(characters, readings)
  const votes = votesFor(characters, readings)
  const isDotted = DOTTED.test(text)
  // Of the few characters that stand for sounds one is told from another in a face that fits badly, too.
  const inSounds = isDotted && isWrittenInSounds(characters)
  const isFitting = fitsWell(evidence)
  const familiar = familiarIn(text)
  const isStrange = isStrangeFace(evidence)
  const replaced = characters.map((character, at) => {
    const cell = cells[at]
    const other = cell?.nearest[0]
    if (!cell || other === undefined || other === character || !isHan(other) || !isHan(character))
      return character
    if (isDotted && !MODEL_CHARACTERS.has(other)) return character
    const isPersons = !isDotted && characters.length <= LONGEST_PERSONS
    if (isPersons && cell.lead < BEFORE_ALL && isUnreadThoughKnown(at, other, read)) return character
    const isSound = inSounds && SOUNDS.has(other)
    if (inSounds && !isSound && !isFitting) return character
    const agreed = votes[at]! >= 2
    // 餐饮 is a trade, whatever a blurred 餐 looks like.
    if (!isSound && isFamiliar(cell, agreed, familiar[at])) return character
    const sure = agreed && isReadable(character)
    const known = sure && MODEL_CHARACTERS.has(other)
    // In a strange face a shape says less than it seems to.
    const usual = isFitting ? REPLACED_FROM[Number(known) + Number(isStrange)]! : LOUDLY_REPLACED
    const needed = isSound ? SOUND_REPLACED : usual
    return showsAnother(cell, needed) ? other : character
  })
  const changes = replaced.filter((character, at) => character !== characters[at]).length
  return changes === 0 ? null : replaced.join('')
}

/** A character that lies so far before all others is the one that stands there; beside one that the shapes lack several lie alike. */
const BEFORE_ALL = 5

/** Characters of a person's name without a dot, usually. */
const LONGEST_PERSONS = 4

/** True of a character that the recogniser knows, where every reading has another and they do not agree on one. */
const isUnreadThoughKnown = (at: number, other: string, read: readonly (readonly string[])[]): boolean => {
  const given = read.map((one) => one[at] ?? '').filter((one) => one !== '')
  return MODEL_CHARACTERS.has(other) && !given.includes(other) && isScattered(given)
}

/** Characters of a text that may be replaced and the rest still speaks for it. */
const FEW = 1 / 3

/**
 * True when the picture speaks for a text that was put in the place of one read: of few changes they alone are asked, and
 * of more, as in a name of rare characters, the whole of it: loudly, and in a face that is known or where the picture
 * `seen` loudly showed every one of them to be another.
 */
export function isMended(
  read: string,
  mended: string,
  evidence: GlyphEvidence | null,
  seen: GlyphEvidence | null = null,
): boolean {
  const was = [...read]
  const changes = [...mended].flatMap((character, at) => (character === was[at] ? [] : [at]))
  if (changes.length <= Math.max(1, was.length * FEW)) return speaksForChanges(was, mended, evidence)
  if (evidence === null) return false
  const cells = seen && cellsOfText(was, seen)
  const isLoud =
    cells !== null && changes.every((at) => cells[at] && showsAnother(cells[at], LOUDLY_REPLACED))
  return standsUnbroken(evidence) || (isLoud && provesAlone(evidence, ALL_MENDED_SURER))
}

/** How much more the picture says of every character of a text of which most were mended. */
const ALL_MENDED_SURER = 1.1
/** How much more the picture says of a character that no reading has, in a face that the shapes hardly know. */
const MENDED_SURER = 0.6

/** True when the picture alone speaks for what was put in the place of characters read: asked in a strange face only. */
function speaksForChanges(was: readonly string[], mended: string, evidence: GlyphEvidence | null): boolean {
  const cells = evidence && cellsOfText([...mended], evidence)
  if (!evidence || !cells) return false
  if (!isStrangeFace(evidence) && fitsWell(evidence)) return true
  return [...mended].every((character, at) => {
    const cell = cells[at]
    return character === was[at] || !cell || speaksFor(cell, false, MENDED_SURER)
  })
}

/** How far below a familiar word's character the one that was read lies, and how low that of the word may. */
const WORD = { lead: 3, z: -1 }

/**
 * True when the picture has a familiar word's one character where another was read (有限节司): the word speaks for it as
 * two readings would, and nothing else of the text may be in doubt.
 */
export function isFamiliarWordShown(
  read: string,
  mended: string,
  seen: Readonly<Record<'read' | 'mended', GlyphEvidence | null>>,
  readings: readonly string[],
): boolean {
  const was = seen.read && cellsOfText([...read], seen.read)
  const now = seen.mended && cellsOfText([...mended], seen.mended)
  if (!was || !now) return false
  const letters = [...read]
  const isBetter = [...mended].every((character, at) => {
    const cell = now[at]
    if (character === letters[at] || !cell) return character === letters[at]
    return cell.z >= WORD.z && (was[at]?.z ?? Infinity) <= cell.z - WORD.lead
  })
  return isBetter && isShown(mended, seen.mended, [...readings, mended, mended])
}

/** How much better the name with its lost character must lie over the ink. */
const LIES_BETTER = 0.2

/** A name of sounds with each of its characters twice, by turns: recognisers read 买买提 as 买提. */
export function withLostDouble(name: string): string[] {
  const characters = [...name]
  if (!isWrittenInSounds(characters)) return []
  return characters.flatMap((character, at) =>
    isHan(character) && characters[at - 1] !== character
      ? [characters.toSpliced(at, 0, character).join('')]
      : [],
  )
}

/** True when the picture shows the name with the lost character, and lies far better under it than under the one read. */
export const isDoubleShown = (read: GlyphEvidence | null, doubled: GlyphEvidence | null): boolean =>
  doubled !== null &&
  provesAlone(doubled, ALL_MENDED_SURER) &&
  (read === null || doubled.meanCorrelation >= read.meanCorrelation + LIES_BETTER)

/** Most characters that stand in a name's brackets: a place. */
const IN_BRACKETS = 6

/** The text with its lost closing bracket in each place where it may have stood; none where no bracket was lost. */
export function withLostBracket(text: string): string[] {
  const open = text.indexOf('(')
  if (open < 0 || text.includes(')') || text.indexOf('(', open + 1) >= 0) return []
  const most = Math.min(text.length - 1, open + 1 + IN_BRACKETS)
  return Array.from({ length: Math.max(0, most - open - 2) }, (_, more) => {
    const at = open + 3 + more
    return `${text.slice(0, at)})${text.slice(at)}`
  })
}

/**
 * True when the picture speaks against a character, in a layout that fits the others. What readings agree on within a
 * familiar word is itself in a face where it looks like another, too (文 of 文化).
 */
export function isContradicted(
  text: string,
  evidence: GlyphEvidence | null,
  readings: readonly string[] = [],
): boolean {
  const characters = [...text]
  const cells = evidence && liesWell(evidence) ? cellsOfText(characters, evidence) : null
  if (!evidence || !cells) return false
  const scored = cells.filter((cell) => cell !== undefined)
  if (!fitsWell(evidence)) {
    const count = scored.filter(
      (cell) =>
        (showsAnother(cell, LOUDLY_CONTRADICTED) ||
          (cell.z <= ALIKE_CONTRADICTED.z && cell.distance <= ALIKE_CONTRADICTED.distance)) &&
        isHan(cell.character) &&
        isHan(cell.nearest[0] ?? ''),
    ).length
    return count > 0 && count <= scored.length * MOST_CONTRADICTED
  }
  const isStrange = isStrangeFace(evidence)
  const familiar = familiarIn(text)
  // The few characters of names with dots are like each other, too.
  const isDotted = isDottedName(text)
  const votes = votesFor(characters, readings)
  const against = cells.filter((cell, at) => {
    if (!cell || (!isDotted && isFamiliar(cell, votes[at]! >= 2, familiar[at]))) return false
    return (
      cell.z <= NOT_AT_ALL_Z ||
      (isForeign(cell, evidence) && familiar[at] !== true) ||
      (!isStrange && showsAnother(cell, CONTRADICTED))
    )
  }).length
  return against > 0 && (scored.length - against) * 2 >= scored.length - 1
}

/** Readings from which on one that stands alone with a character is one among many. */
const MANY = 3
/** Below this the picture rather shows another character, if not clearly. */
const RATHER_ANOTHER_Z = -1

/** True when every reading has another character in some place, and the picture does not speak for the chosen one there. */
export function isUnsettled(
  text: string,
  evidence: GlyphEvidence | null,
  readings: readonly string[],
): boolean {
  const characters = [...text]
  const cells = evidence && liesWell(evidence) ? cellsOfText(characters, evidence) : null
  if (cells === null || readings.length < MANY) return false
  const votes = votesFor(characters, readings)
  return cells.some((cell, at) => cell !== undefined && votes[at]! < 2 && cell.z < RATHER_ANOTHER_Z)
}

/** How clearly the picture must show a character that the recogniser lacks, where it says little against what was read. */
const RARER = { z: -1, lead: 1 }

/**
 * True when the picture rather shows a character that the recogniser cannot give: however often its neighbour was read, and
 * in whatever face, a person's name is not stated with it (莲 for 莛).
 */
export function mayBeRarer(text: string, evidence: GlyphEvidence | null): boolean {
  const cells = evidence && liesWell(evidence) ? cellsOfText([...text], evidence) : null
  return (
    cells?.some((cell) => {
      const other = cell?.nearest[0]
      if (!cell || other === undefined || other === cell.character || !isHan(other)) return false
      return !MODEL_CHARACTERS.has(other) && showsAnother(cell, RARER)
    }) ?? false
  )
}

/** True when a character may stand for one that the recogniser lacks, and the picture does not show it to be itself. */
export function mayBeLured(
  text: string,
  evidence: GlyphEvidence | null,
  readings: readonly string[],
): boolean {
  const characters = [...text]
  const cells = evidence && liesWell(evidence) ? cellsOfText(characters, evidence) : null
  if (cells === null) return false
  const votes = votesFor(characters, readings)
  return characters.some((character, at) => {
    const cell = cells[at]
    if (!isHan(character) || !MODEL_LURES.has(character)) return false
    return !(cell && (speaksFor(cell, true) || standsUncontested(cell, isUnanimous(votes[at]!, readings))))
  })
}
