import type { TDocumentDefinitions } from 'pdfmake/interfaces'

/** Measures of a paper in points: A4 with room for binding, black on white, fit to be signed and scanned. */

export const MARGINS = [56, 40, 56, 48] as const
export const WIDTH = 595.28 - MARGINS[0] - MARGINS[2]
export const FONT_SIZE = 10
export const LINE_HEIGHT = 1.25

export const INK = '#000'
export const LINE = '#333'
/** What is said beside a blank; it must not be taken for what stands in it. */
export const FAINT = '#666'
export const SHADE = '#f0f0f0'

export const STYLES: NonNullable<TDocumentDefinitions['styles']> = {
  title: { fontSize: 17, bold: true, alignment: 'center', characterSpacing: 1 },
  under: { fontSize: 9, alignment: 'center', color: '#333' },
  heading: { fontSize: 11, bold: true },
  label: { fontSize: 9.5 },
  faint: { fontSize: 8, color: FAINT },
  note: { fontSize: 8.5, color: '#333' },
  footer: { fontSize: 7.5, color: '#444' },
}
