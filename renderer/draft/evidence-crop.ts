import type { MaterialView } from '../../electron/contract/views'
import type { Evidence } from '../../electron/core/rules/finding'

/** The crop that shows a finding's evidence: the field of that page whose box is the evidence's. */
export function cropOf(
  materials: readonly MaterialView[],
  evidence: Evidence,
): { materialId: string; page: number; field: string } | null {
  const wanted = JSON.stringify(evidence.box)
  for (const material of materials) {
    if (material.fileName !== evidence.file) continue
    const page = material.pages.find((one) => one.page === evidence.page)
    const field = page?.crops.find((name) => JSON.stringify(page.fields[name]?.box) === wanted)
    if (page && field) return { materialId: material.id, page: page.page, field }
  }
  return null
}
