import { ask } from '../api'

/** Pictures shown from memory: one blob address each, all revoked when the draft is closed. */
const kept = new Map<string, Promise<string | null>>()

export function pictureUrl(
  draftId: string,
  materialId: string,
  page: number,
  crop: string | null,
): Promise<string | null> {
  const key = [draftId, materialId, page, crop ?? ''].join('|')
  const known = kept.get(key)
  if (known) return known
  const made = ask('material.picture', { draftId, materialId, page, crop }).then(
    ({ bytes, mediaType }) => {
      if (!bytes) return null
      return URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mediaType }))
    },
    () => null,
  )
  kept.set(key, made)
  // A picture that is not there yet is asked for again next time.
  void made.then((url) => url === null && kept.delete(key))
  return made
}

export function forgetPictures(): void {
  for (const made of kept.values()) void made.then((url) => url !== null && URL.revokeObjectURL(url))
  kept.clear()
}
