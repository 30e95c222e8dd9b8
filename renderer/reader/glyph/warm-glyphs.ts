import { glyphFonts } from './glyph-fonts'
import { glyphModel } from './glyph-model-file'
import { latinFaces } from './latin-faces-file'

/** Has the shapes at hand and knows the machine's faces ahead of the first picture. */
export async function warmGlyphs(): Promise<void> {
  await glyphModel()
  await latinFaces()
  glyphFonts()
}
