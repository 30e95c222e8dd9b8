import type { PackageForm } from '../../contract/package-views'
import type { Draft } from '../../core/filing/draft'
import { planCopies } from '../../core/packaging/plan-copies'
import type { Facts } from '../../core/reference/facts'
import { providerProfile } from '../../core/reference/provider-facts'
import type { MaterialEntry, StoredPage } from '../storage/store-records'
import { draftWithMaterials } from './draft-with-materials'
import { materialFiles } from './material-files'

/** A material with what was read of it. */
export interface FormMaterial {
  readonly material: MaterialEntry
  readonly pages: readonly Pick<StoredPage, 'quality'>[]
}

/** How a draft's pictures stand to the form of its access provider, before anything is packed. */
export function packageForm(draft: Draft, materials: readonly FormMaterial[], facts: Facts): PackageForm {
  const entries = materials.map(({ material }) => material)
  const whole = draftWithMaterials(draft, entries)
  const profile = providerProfile(facts, draft.filing.accessProvider)
  const files = materialFiles(entries)
  const copyable = materials.map(({ pages }, index) => {
    const { kind, size, width, height } = files[index]!
    const turns = pages.map(({ quality }) => quality.rotation)
    const upright = turns.every((turn) => turn === 0)
    const count = Math.max(1, pages.length)
    return { index, facts: { format: kind, bytes: size, width, height, pages: count, upright }, turns }
  })
  const wishes = { flatten: false, watermark: null }
  const { copies } = planCopies(whole, copyable, (slot) => profile.slots[slot], wishes)
  const { app, slots, says } = profile.live.value
  return {
    provider: profile.name,
    watermark: {
      policy: profile.watermark.value.watermark,
      wording: profile.watermark.value.wording,
      source: profile.watermark.source,
    },
    live: {
      app,
      slots: slots.filter((slot) => whole.materials.some((material) => material.slot === slot)),
      says,
      source: profile.live.source,
    },
    copies: copies.map(({ index, reasons, format, limits, sheets }) => {
      const { slot, file } = whole.materials[index]!
      const { maxBytes, maxSide } = limits
      const others = new Set(sheets.flatMap((sheet) => (sheet.index === index ? [] : [sheet.index])))
      return {
        fileName: file,
        slot,
        reasons: [...reasons],
        format,
        maxBytes,
        maxSide,
        with: [...others].map((other) => whole.materials[other]!.slot),
        source: profile.slots[slot].source,
      }
    }),
  }
}
