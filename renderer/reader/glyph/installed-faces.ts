import { FONT_FAMILIES } from './font-families'
import { fontOf, renderInk, type FontFace } from './render-glyph'

/** Characters whose shapes tell Chinese faces apart. */
const PROBE = '永国'

const print = (face: FontFace, generic: string): string => {
  const { data } = renderInk(fontOf(face, generic), PROBE, true)
  let hash = 0
  for (let at = 0; at < data.length; at++)
    hash = (Math.imul(hash, 31) + Math.round((data[at] ?? 0) * 255)) | 0
  return String(hash)
}

let found: readonly FontFace[] | null = null

/**
 * The faces that this machine really has, one of each look. A family that is missing falls back to the system's own
 * face: it differs with the generic family it falls back to, or looks like a face that is already listed.
 */
export function installedFaces(): readonly FontFace[] {
  if (found) return found
  const faces = new Map<string, FontFace>()
  for (const family of FONT_FAMILIES)
    for (const weight of [400, 700] as const) {
      const face: FontFace = { family, weight }
      const look = print(face, 'serif')
      if (look === print(face, 'sans-serif') && !faces.has(look)) faces.set(look, face)
    }
  found = [...faces.values()]
  return found
}
