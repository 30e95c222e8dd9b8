import type { Draft, Material } from '../../core/filing/draft'
import type { MaterialEntry } from '../storage/store-records'

/**
 * The draft as the rules and the package see it: its kept materials as `materials`, in their order, so that index i
 * stands for material i. File names are unique within a draft.
 */
export function draftWithMaterials(draft: Draft, kept: readonly MaterialEntry[]): Draft {
  const materials = kept.map(({ slot, fileName, service, redactions }): Material => ({
    slot,
    file: fileName,
    service: service ?? null,
    ...(redactions.length > 0 ? { redactions: [...redactions] } : {}),
  }))
  return { ...draft, materials }
}
