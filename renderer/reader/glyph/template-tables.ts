import { PATCH_LENGTH } from '../../../electron/core/reading/glyph-patch'
import type { TemplateTable } from '../../../electron/core/reading/glyph-template'
import type { Slices } from './pause'
import { faceName, type FontFace } from './render-glyph'
import { renderPatches, SHEET } from './render-patches'
import { tableCharacters } from './table-characters'

/** About 5.7 MB each; the faces of certificates are few, so older ones may go. */
const KEPT = 4

/** The newest used last. A table being built is shared by all who wait for it. */
const tables = new Map<string, Promise<TemplateTable>>()

export function templateTable(face: FontFace, slices: Slices): Promise<TemplateTable> {
  const name = faceName(face)
  const table = tables.get(name) ?? build(face, slices)
  tables.delete(name)
  tables.set(name, table)
  for (const oldest of tables.keys()) {
    if (tables.size <= KEPT) break
    tables.delete(oldest)
  }
  table.catch(() => tables.delete(name))
  return table
}

async function build(face: FontFace, slices: Slices): Promise<TemplateTable> {
  const wanted = tableCharacters()
  const characters: string[] = []
  const patches = new Int8Array(wanted.length * PATCH_LENGTH)
  const norms = new Float32Array(wanted.length)
  for (let from = 0; from < wanted.length; from += SHEET) {
    const drawn = wanted.slice(from, from + SHEET)
    for (const [at, patch] of renderPatches(face, drawn).entries()) {
      if (!patch) continue
      norms[characters.length] = quantise(patch, patches, characters.length * PATCH_LENGTH)
      characters.push(drawn[at] ?? '')
    }
    await slices.pause()
  }
  return { characters, patches, norms }
}

/** Writes the patch as 8 bit and gives its length there. */
function quantise(patch: Float32Array, into: Int8Array, start: number): number {
  let peak = 0
  for (const value of patch) peak = Math.max(peak, Math.abs(value))
  let square = 0
  for (let at = 0; at < patch.length; at++) {
    const value = peak === 0 ? 0 : Math.round(((patch[at] ?? 0) / peak) * 127)
    into[start + at] = value
    square += value * value
  }
  return Math.sqrt(square)
}
