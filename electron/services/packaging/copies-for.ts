import { swapsSides } from '../../core/image/exif-orientation'
import { pictureHeader } from '../../core/image/picture-header'
import { sniffFile } from '../../core/image/sniff-file'
import type { QuarterTurn } from '../../core/image/turn'
import type { Draft } from '../../core/filing/draft'
import type { Slot } from '../../core/filing/vocabulary'
import type { PictureFacts } from '../../core/packaging/picture-limits'
import type { CopyWishes, SlotLimits } from '../../core/packaging/plan-copies'
import { planCopies } from '../../core/packaging/plan-copies'
import type { Reader } from '../../core/reading/reader-port'
import type { ReadPage } from '../../core/report/report-model'
import type { CopiesMade } from './copies-made'
import { fitCopies } from './fit-copies'
import { withoutCovered } from './without-covered'

export interface CopyMeans {
  readonly draft: Draft
  /** What was read of the originals. */
  readonly pages: readonly ReadPage[]
  readonly limitsOf: (slot: Slot) => SlotLimits
  readonly wishes: CopyWishes
  readonly reader: Pick<Reader, 'fit' | 'read'>
  /** Called with the material's file in the draft before its copy is made. */
  readonly progress?: (file: string) => void
}

/** Copies of those cleaned pictures that do not fit the slots of the provider's form as they are. */
export const copiesFor =
  ({ draft, pages: all, limitsOf, wishes, reader, progress }: CopyMeans) =>
  async (cleaned: ReadonlyMap<number, Uint8Array>): Promise<CopiesMade> => {
    // Values that are covered are not missed in the copy.
    const { pages } = withoutCovered({ draft, pages: all, crops: [], findings: [] })
    const readingsOf = (index: number) =>
      pages.map(({ reading }) => reading).filter(({ file }) => file === draft.materials[index]?.file)
    const materials = [...cleaned].map(([index, bytes]) => {
      const turns = readingsOf(index)
        .toSorted((a, b) => a.page - b.page)
        .map(({ quality }): QuarterTurn => quality.rotation)
      return { index, facts: factsOf(bytes, turns), turns }
    })
    const plan = planCopies(draft, materials, limitsOf, wishes)
    const made = await fitCopies(plan, {
      reader,
      bytesOf: (index) => cleaned.get(index),
      readingsOf,
      flatten: wishes.flatten,
      progress: (index) => progress?.(draft.materials[index]!.file),
    })
    return { plan, ...made }
  }

function factsOf(bytes: Uint8Array, turns: readonly QuarterTurn[]): PictureFacts {
  const header = pictureHeader(bytes)
  const swap = header !== null && swapsSides(header.orientation)
  return {
    format: sniffFile(bytes),
    bytes: bytes.length,
    width: header === null ? null : swap ? header.height : header.width,
    height: header === null ? null : swap ? header.width : header.height,
    // A document's pages are known from its reading; unread, it counts as one.
    pages: Math.max(1, header?.pages ?? turns.length),
    upright: (header?.orientation ?? 1) === 1 && turns.every((turn) => turn === 0),
  }
}
