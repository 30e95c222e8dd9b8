import type { Draft } from '../../core/filing/draft'
import type { CopyOf, UnfitPicture } from '../../core/packaging/manifest'
import { pictureEnding } from '../../core/packaging/picture-ending'
import type { CopyPlan } from '../../core/packaging/plan-copies'
import type { PackagePlan, PackedCopies } from '../../core/packaging/plan-package'
import type { FittedCopies } from './fit-copies'

/** What became of the planned copies, as the package needs it. */
export interface CopiesMade extends FittedCopies {
  readonly plan: CopyPlan
}

/** Parts of a copy that could not be made go on their own. */
function mergedInto({ plan, fitted }: CopiesMade): ReadonlySet<number> {
  const parts = plan.copies
    .filter(({ index }) => fitted.some((one) => one.index === index))
    .flatMap(({ sheets }) => sheets.map(({ index }) => index))
  return new Set([...plan.merged].filter((index) => parts.includes(index)))
}

export const packedCopies = (made: CopiesMade): PackedCopies => ({
  endings: new Map(made.fitted.map(({ index, bytes }) => [index, pictureEnding(bytes)])),
  merged: mergedInto(made),
})

/** Bytes of a material's copy and what the manifest says of it; undefined when the original goes. */
export function copiesReport(
  { plan, fitted }: CopiesMade,
  packed: PackagePlan,
  index: number,
): { bytes: Uint8Array; copyOf: CopyOf } | undefined {
  const copy = fitted.find((one) => one.index === index)
  const planned = plan.copies.find((one) => one.index === index)
  if (!copy || !planned) return undefined
  const places = [...new Set(planned.sheets.map((sheet) => sheet.index))]
  const originals = places.map((place) => packed.originalOf.get(place)!)
  return {
    bytes: copy.bytes,
    copyOf: {
      originals,
      reasons: [...planned.reasons],
      width: copy.width,
      height: copy.height,
      quality: Math.round(copy.quality * 100),
      lost: [...copy.lost],
    },
  }
}

export const unfitPictures = (draft: Draft, { unfit }: CopiesMade): UnfitPicture[] =>
  unfit.flatMap(({ index, unfit: why }) => {
    const material = draft.materials[index]
    if (!material) return []
    const { slot, service } = material
    return [
      {
        slot,
        service,
        limit: why?.limit ?? null,
        wanted: why?.wanted ?? null,
        reached: why?.reached ?? null,
      },
    ]
  })
