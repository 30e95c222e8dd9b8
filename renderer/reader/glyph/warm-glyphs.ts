import { glyphFonts } from './glyph-fonts'
import { glyphModel } from './glyph-model-file'

/** Has the shapes at hand and knows the machine's faces ahead of the first picture. */
export async function warmGlyphs(): Promise<void> {
  await glyphModel()
  glyphFonts()
}
