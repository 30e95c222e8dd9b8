import { provesWhole } from './corrected-text'
import { isWrittenInSounds } from './dotted-names'
import type { GlyphEvidence } from './glyph-evidence'
import { leavesInk } from './glyph-proof'
import { isHan } from './han'

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

/** Characters of a name of sounds before and behind its dot, at least. */
const BESIDE_DOT = 2

/** A long name of sounds without a dot, with one in each place where it may have stood. */
export function withLostDot(name: string): string[] {
  const characters = [...name]
  if (name.includes('·') || !isWrittenInSounds(characters)) return []
  return Array.from({ length: characters.length - 2 * BESIDE_DOT + 1 }, (_, more) =>
    characters.toSpliced(BESIDE_DOT + more, 0, '·').join(''),
  )
}

/** An organisation's name with the 三 before it that is read as a colon, and goes with it: 三江, 三门, 三亚 are places. */
export const withLostThree = (name: string): string[] => (isHan([...name][0] ?? '') ? [`三${name}`] : [])

/** How much better the name with its lost character must lie over the ink. */
const LIES_BETTER = 0.2

/** True when the picture shows the name with the lost character, and lies far better under it than under the one read, which may leave its ink over. */
export const isLostShown = (read: GlyphEvidence | null, mended: GlyphEvidence | null): boolean =>
  mended !== null &&
  provesWhole(mended) &&
  (read === null || leavesInk(read) || mended.meanCorrelation >= read.meanCorrelation + LIES_BETTER)

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
