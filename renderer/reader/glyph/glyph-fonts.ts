import type { Glyph, TemplateFont } from '../../../electron/core/reading/glyph-template'
import { installedFaces } from './installed-faces'
import { faceName, renderGlyph, type FontFace } from './render-glyph'

/** Rendered characters kept for a face, beyond which the oldest go. */
const KEPT = 200

export interface GlyphFont extends TemplateFont {
  readonly face: FontFace
}

let fonts: readonly GlyphFont[] | null = null

export function glyphFonts(): readonly GlyphFont[] {
  fonts ??= installedFaces().map(fontOfFace)
  return fonts
}

function fontOfFace(face: FontFace): GlyphFont {
  const glyphs = new Map<string, Glyph | null>()
  return {
    face,
    name: faceName(face),
    glyph(character) {
      const kept = glyphs.get(character)
      if (kept !== undefined) return kept
      const glyph = renderGlyph(face, character)
      if (glyphs.size >= KEPT) glyphs.delete(glyphs.keys().next().value ?? '')
      glyphs.set(character, glyph)
      return glyph
    },
  }
}
