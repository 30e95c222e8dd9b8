import type { Slot } from '../../core/filing/vocabulary'
import type { KeptMaterial, KeptPage } from './kept-material'

/** What the workspace needs of the store about materials and their readings. */
export interface Shelf {
  listMaterials(draftId: string): Promise<KeptMaterial[]>
  fileBytes(draftId: string, materialId: string): Promise<Uint8Array>
  placeMaterial(
    draftId: string,
    materialId: string,
    place: { slot: Slot; service: number | null; guessed: boolean },
  ): Promise<void>
  removeMaterial(draftId: string, materialId: string): Promise<void>
  readingFor(sha256: string): Promise<KeptPage[] | null>
  saveReading(
    sha256: string,
    pages: readonly KeptPage[],
    pictures: readonly { page: number; name: string; bytes: Uint8Array }[],
  ): Promise<void>
  picture(sha256: string, page: number, name: string): Promise<Uint8Array | null>
}

/** Name under which the upright page is kept beside the fields' crops. */
export const PREVIEW = '@preview'
