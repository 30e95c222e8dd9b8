import type { Draft } from '../../core/filing/draft'
import type { PageReading, Reader, ReaderStep, Refusal } from '../../core/reading/reader-port'
import type { TypedFields } from '../../core/reading/reading'
import { openPicture } from '../reading/open-picture'

/** A draft's material on disk with what came of reading it; `index` is its place in `draft.materials`. */
export interface ReadMaterial {
  readonly index: number
  readonly file: string
  readonly bytes: Uint8Array | null
  readonly pages: readonly PageReading[]
  readonly refused: Refusal | null
}

export interface ReadingPlan {
  readonly draft: Draft
  /** Absolute path of each material, or why it may not be opened. */
  readonly files: readonly ({ readonly path: string } | { readonly refused: Refusal })[]
  readonly typedFor: (index: number) => TypedFields
  readonly pictures: boolean
  readonly progress?: (index: number, step: ReaderStep) => void
}

/** Reads every material of a draft in order; a bad one never stops the rest. */
export async function readMaterials(plan: ReadingPlan, reader: Reader): Promise<ReadMaterial[]> {
  const read: ReadMaterial[] = []
  for (const [index, place] of plan.files.entries()) {
    const file = plan.draft.materials[index]!.file
    const opened = 'path' in place ? await openPicture(place.path) : place
    if ('refused' in opened) {
      read.push({ index, file, bytes: null, pages: [], refused: opened.refused })
      continue
    }
    const answer = await reader.read(
      { bytes: opened.bytes, name: file, typed: [plan.typedFor(index)], pictures: plan.pictures },
      (step) => plan.progress?.(index, step),
    )
    const refused = 'refused' in answer ? answer.refused : null
    const pages = 'pages' in answer ? answer.pages : []
    read.push({ index, file, bytes: opened.bytes, pages, refused })
  }
  return read
}
