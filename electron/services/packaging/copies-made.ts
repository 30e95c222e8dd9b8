import type { Draft } from '../../core/filing/draft'
import { copyReasonsInWords, lostInWords, unfitInWords } from '../../core/packaging/copy-words'
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
function mergedInto({ plan, fitted }: CopiesMade): ReadonlyMap<number, number> {
  const parts = plan.copies
    .filter(({ index }) => fitted.some((one) => one.index === index))
    .flatMap(({ sheets }) => sheets.map(({ index }) => index))
  return new Map([...plan.merged].filter(([index]) => parts.includes(index)))
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
  const originals = places.flatMap((place) => packed.originalOf.get(place) ?? [])
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

/** What the report says of each material's copy: why, where the original is, and what is read worse. */
export function copyNotes(draft: Draft, { plan, fitted, unfit }: CopiesMade, packed: PackagePlan) {
  const notes = new Map<number, readonly string[]>()
  for (const copy of plan.copies) {
    const made = fitted.find(({ index }) => index === copy.index)
    if (!made) continue
    const places = [...new Set(copy.sheets.map(({ index }) => index))]
    const others = places.filter((index) => index !== copy.index)
    const { reasons, format, limits } = copy
    const why = copyReasonsInWords({
      reasons,
      format,
      maxBytes: limits.maxBytes,
      maxSide: limits.maxSide,
      with: others.map((index) => draft.materials[index]!.slot),
    })
    const originals = places.flatMap((index) => packed.originalOf.get(index) ?? [])
    const where = originals.length > 0 ? `；原件在${originals.map((name) => `“${name}”`).join('、')}` : ''
    const lost = made.lost.length > 0 ? [lostInWords(made.lost)] : ['副本又读了一遍，读到的值与原件相同。']
    notes.set(copy.index, [`按上传限制做的副本：${why}${where}。`, ...lost])
  }
  for (const one of unfit) {
    const [picture] = unfitPictures(draft, { plan, fitted, unfit: [one] })
    if (picture) notes.set(one.index, [unfitInWords(picture)])
  }
  return notes
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
