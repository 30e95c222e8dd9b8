import type { NamedProvince } from '../../core/draft/province-code'
import { materialPaths } from '../draft-files/material-paths'
import { readDraftFile } from '../draft-files/read-draft-file'
import { ExpectedFailure } from '../failure'
import { openPicture } from '../reading/open-picture'
import { refuseBytes } from '../reading/refuse-bytes'
import type { Store } from '../storage/store'

export interface ImportInto {
  readonly store: Store
  readonly provinces: readonly { readonly id: string; readonly name: string }[]
  /** An id to use instead of the file's own, for a sample that may be imported many times. */
  readonly freshId: string | null
}

/** Takes a draft file with its materials into the store; materials that cannot be opened are named, the rest is taken. */
export async function importDraft(
  file: string,
  { store, provinces, freshId }: ImportInto,
): Promise<{ id: string; missing: string[] }> {
  const named: NamedProvince[] = provinces.map(({ id, name }) => ({ code: id, name }))
  const read = await readDraftFile(file, named)
  if ('failure' in read) throw new ExpectedFailure('bad-draft-file', read.failure.message)
  const { draft } = read
  const { id } = await store.createDraft({ ...draft, id: freshId ?? draft.id, materials: [] })
  const missing: string[] = []
  for (const [index, place] of materialPaths(file, draft).entries()) {
    const { file: name, slot, service } = draft.materials[index]!
    const opened = 'path' in place ? await openPicture(place.path) : place
    if ('refused' in opened || refuseBytes(opened.bytes)) missing.push(name)
    else
      await store.addMaterial(id, { name: name.split(/[\\/]/).at(-1)!, bytes: opened.bytes, slot, service })
  }
  return { id, missing }
}
