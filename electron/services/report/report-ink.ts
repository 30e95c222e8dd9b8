import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { LIGHT_GLYPHS, VERDICT_GLYPHS } from '../../core/report/glyphs'
import type { Light } from '../../core/report/words'
import type { Verdict } from '../../core/reading/reading'

/** Measures and marks of the printed report, in points. A frame tells the weight as the shape and the word do. */

export const MARGINS = [46, 42, 46, 50] as const
export const WIDTH = 595.28 - MARGINS[0] - MARGINS[2]
export const FONT_SIZE = 9.5
export const LINE_HEIGHT = 1.2

export const HAIR = '#bbb'
export const RULE = '#555'

export const STYLES: NonNullable<TDocumentDefinitions['styles']> = {
  title: { fontSize: 17, bold: true },
  lead: { fontSize: 10.5 },
  heading: { fontSize: 12, bold: true },
  message: { fontSize: 10, bold: true },
  small: { fontSize: 8, color: '#444' },
  label: { fontSize: 8.5, color: '#444' },
  cell: { fontSize: 8.5 },
  footer: { fontSize: 7.5, color: '#444' },
}

const INK: Readonly<Record<Light | Verdict, string>> = {
  block: '#B0231B',
  risk: '#855000',
  confirm: '#6A3D9E',
  hint: '#0A6474',
  offline: '#4F5A66',
  passed: '#1B6A3A',
  'not-checked': '#5F626A',
  match: '#1B6A3A',
  mismatch: '#B0231B',
  unsure: '#6A3D9E',
}

export interface Frame {
  /** Width of the bar on the left. */
  readonly bar: number
  readonly dashed: boolean
}

export const FRAMES: Readonly<Record<Light, Frame>> = {
  block: { bar: 5, dashed: false },
  risk: { bar: 3, dashed: false },
  confirm: { bar: 3, dashed: true },
  hint: { bar: 1, dashed: false },
  offline: { bar: 1, dashed: true },
  'not-checked': { bar: 1, dashed: true },
  passed: { bar: 1, dashed: false },
}

export const inkOf = (light: Light): string => INK[light]

/** The report's own shapes, their classes written out. */
function drawn(markup: string, ink: string, side: number): Content {
  const svg = markup
    .replace('<svg class="glyph"', `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}"`)
    .replaceAll('class="fill"', `fill="${ink}"`)
    .replaceAll('class="line"', `fill="none" stroke="${ink}" stroke-width="1.5" stroke-linecap="round"`)
    .replaceAll('class="mark"', 'fill="none" stroke="#ffffff" stroke-width="1.7" stroke-linecap="round"')
  return { svg, width: side }
}

export const lightGlyph = (light: Light, side = 11): Content =>
  drawn(LIGHT_GLYPHS[light].markup, INK[light], side)
export const verdictGlyph = (verdict: Verdict, side = 9): Content =>
  drawn(VERDICT_GLYPHS[verdict].markup, INK[verdict], side)
