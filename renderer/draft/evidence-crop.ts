import type { MaterialView } from '../../electron/contract/views'
import { fieldsByCropKey } from '../../electron/core/reading/crop-key'
import type { Evidence } from '../../electron/core/rules/finding'

/** The crop that shows a finding's evidence: the field of that page whose box is the evidence's. */
export function cropOf(
  materials: readonly MaterialView[],
  evidence: Evidence,
): { materialId: string; page: number; crop: string } | null {
  const wanted = JSON.stringify(evidence.box)
  for (const material of materials) {
    if (material.fileName !== evidence.file) continue
    const page = material.pages.find((one) => one.page === evidence.page)
    const found = page && [...fieldsByCropKey(page)].find(([, { box }]) => JSON.stringify(box) === wanted)
    if (found && page.crops.includes(found[0]))
      return { materialId: material.id, page: page.page, crop: found[0] }
  }
  return null
}
