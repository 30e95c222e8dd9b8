import { isScored, type GlyphCell, type GlyphEvidence } from '../../../electron/core/reading/glyph-evidence'

/** One text as three readings. */
export const three = (text: string): string[] => [text, text, text]

/** A picture that shows the text, but for the cells given. */
export function aPicture(
  text: string,
  cells: Record<string, Partial<GlyphCell>> = {},
  change: Partial<GlyphEvidence> = {},
): GlyphEvidence {
  const all = [...text].filter(isScored).map((character) => ({
    character,
    distance: 9,
    z: 4,
    rival: '口',
    nearest: [character, '口'],
    lead: 4,
    ...cells[character],
  }))
  return { font: 'test', cells: all, meanCorrelation: 0.95, inkOutside: 0, ...change }
}
/** A cell that shows another character, by so much. */
export const another = (character: string, by: number): Partial<GlyphCell> => ({
  z: -by,
  rival: character,
  nearest: [character, '口'],
  lead: by,
})
