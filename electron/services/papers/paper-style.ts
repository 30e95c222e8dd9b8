import type { TDocumentDefinitions } from 'pdfmake/interfaces'

/** Measures of a paper in points: A4 with room for binding, black on white, fit to be signed and scanned. */

export const MARGINS = [56, 40, 56, 48] as const
export const WIDTH = 595.28 - MARGINS[0] - MARGINS[2]
/** A sheet with everything on one page is set closer than a letter. */
export type Setting = 'sheet' | 'letter'
export const FONT_SIZE: Readonly<Record<Setting, number>> = { sheet: 10, letter: 11.5 }
export const LINE_HEIGHT: Readonly<Record<Setting, number>> = { sheet: 1.25, letter: 1.35 }

export const LINE = '#333'
/** What is said beside a blank; it must not be taken for what stands in it. */
export const FAINT = '#666'
export const SHADE = '#f0f0f0'

export const stylesOf = (setting: Setting): NonNullable<TDocumentDefinitions['styles']> => {
  const smaller = (points: number): number => FONT_SIZE[setting] - points
  return {
    title: { fontSize: 17, bold: true, alignment: 'center', characterSpacing: 1 },
    under: { fontSize: 9, alignment: 'center', color: '#333' },
    heading: { fontSize: smaller(-1), bold: true },
    label: { fontSize: smaller(0.5) },
    list: { fontSize: smaller(0.5) },
    tight: { fontSize: smaller(1.5) },
    tick: { fontSize: smaller(1) },
    faint: { fontSize: 8, color: FAINT },
    note: { fontSize: 8.5, color: '#333' },
    footer: { fontSize: 7.5, color: '#444' },
  }
}
