import type { QuarterTurn } from '../image/turn'
import type { Draft } from '../filing/draft'
import type { Redaction } from '../filing/redaction'
import type { Slot } from '../filing/vocabulary'
import type { FitReason, PictureFacts, PictureLimits } from './picture-limits'
import { fitReasons } from './picture-limits'

/** Which pictures are copied to fit their slot, and what goes into each copy. */

export interface CopySheet {
  /** Place in `draft.materials`. */
  readonly index: number
  readonly page: number
  readonly turn: QuarterTurn
  readonly redactions: readonly Redaction[]
}

export interface PlannedCopy {
  /** Place in `draft.materials` of the material that the copy stands for. */
  readonly index: number
  readonly sheets: readonly CopySheet[]
  readonly reasons: readonly FitReason[]
  readonly format: 'jpeg' | 'png'
  readonly limits: PictureLimits
  readonly watermark: string | null
}

/** What was read of a material, and what its file is. */
export interface CopyableMaterial {
  readonly index: number
  readonly facts: PictureFacts
  /** Turn of each page, by the reader; 0 where nothing was read. */
  readonly turns: readonly QuarterTurn[]
}

export interface SlotLimits extends PictureLimits {
  /** Slot into whose picture the form wants this one put, when it has none for it. */
  readonly mergeInto: Slot | null
  readonly watermark: 'allowed' | 'refused' | 'unknown'
}

export interface CopyWishes {
  readonly flatten: boolean
  /** Words of the watermark, or null. It is written only where the slot allows it. */
  readonly watermark: string | null
}

export interface CopyPlan {
  readonly copies: readonly PlannedCopy[]
  /** Places of materials that are only part of another one's copy, with the place of that one. */
  readonly merged: ReadonlyMap<number, number>
}

/** Which copies the slots of a form need; a material that fits as it is has none. */
export function planCopies(
  draft: Draft,
  materials: readonly CopyableMaterial[],
  limitsOf: (slot: Slot) => SlotLimits,
  wishes: CopyWishes,
): CopyPlan {
  const hosts = hostsOf(draft, materials, limitsOf)
  const copies = materials.flatMap((material): PlannedCopy[] => {
    const slot = draft.materials[material.index]?.slot
    if (slot === undefined || hosts.has(material.index)) return []
    const limits = limitsOf(slot)
    const guests = materials.filter(({ index }) => hosts.get(index) === material.index)
    const watermark = limits.watermark === 'allowed' && slot !== 'app-icon' ? wishes.watermark : null
    const flatten = wishes.flatten && slot !== 'app-icon'
    const reasons: FitReason[] = [
      ...fitReasons(material.facts, limits),
      ...(guests.length > 0 ? (['stitch'] as const) : []),
      ...(flatten ? (['flatten'] as const) : []),
      ...([material, ...guests].some(({ index }) => coversOf(draft, index).length > 0)
        ? (['redact'] as const)
        : []),
      ...(watermark === null ? [] : (['watermark'] as const)),
    ]
    if (reasons.length === 0) return []
    const { index } = material
    const sheets = [material, ...guests].flatMap((one) => sheetsOf(draft, one))
    return [{ index, sheets, reasons, format: formatFor(slot, limits), limits, watermark }]
  })
  return { copies, merged: hosts }
}

const coversOf = (draft: Draft, index: number): readonly Redaction[] =>
  draft.materials[index]?.redactions ?? []

const sheetsOf = (draft: Draft, { index, facts, turns }: CopyableMaterial): CopySheet[] =>
  Array.from({ length: facts.pages }, (_, at) => ({
    index,
    page: at + 1,
    turn: turns[at] ?? 0,
    redactions: coversOf(draft, index).filter(({ page }) => page === at + 1),
  }))

/** Photos pack far smaller as JPEG; an icon's clear background lives only in PNG. */
function formatFor(slot: Slot, { formats }: PictureLimits): 'jpeg' | 'png' {
  if (slot === 'app-icon' && (formats.length === 0 || formats.includes('png'))) return 'png'
  const takesJpeg = formats.length === 0 || formats.includes('jpeg')
  return takesJpeg || !formats.includes('png') ? 'jpeg' : 'png'
}

/** Place of each material without a slot of its own → place of the first material of the slot it goes into. */
function hostsOf(
  draft: Draft,
  materials: readonly CopyableMaterial[],
  limitsOf: (slot: Slot) => SlotLimits,
): Map<number, number> {
  const hosts = new Map<number, number>()
  for (const { index } of materials) {
    const own = draft.materials[index]
    const into = own ? limitsOf(own.slot).mergeInto : null
    if (!own || into === null) continue
    const host = materials.find((other) => {
      const material = draft.materials[other.index]
      const sameService =
        material?.service === own.service || material?.service == null || own.service === null
      return other.index !== index && material?.slot === into && sameService
    })
    if (host) hosts.set(index, host.index)
  }
  return hosts
}
