import path from 'node:path'
import type { Draft } from '../../core/filing/draft'
import type { Refusal } from '../../core/reading/reader-port'

export type MaterialPlace = { readonly path: string } | { readonly refused: Refusal }

/** Files of a draft's materials, relative to the draft's folder; one that would lead out of it is not opened. */
export function materialPaths(draftFile: string, draft: Draft): MaterialPlace[] {
  const folder = path.resolve(path.dirname(draftFile))
  return draft.materials.map(({ file }) => {
    const place = path.resolve(folder, file)
    const inside = !path.isAbsolute(file) && place.startsWith(folder + path.sep)
    return inside ? { path: place } : { refused: { code: 'cannot-open', detail: {} } }
  })
}
