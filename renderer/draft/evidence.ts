import type { CheckView, MaterialView, PageView } from '../../electron/contract/views'
import { cropKey } from '../../electron/core/reading/crop-key'
import type { PersonalKind } from '../../electron/core/privacy/mask-value'
import { personalKindOfField } from '../../electron/core/privacy/personal-places'
import type { Kind, Verdict } from '../../electron/core/reading/reading'

export type PageField = PageView['fields'][string]

/** What one page of one picture says about one place of the draft. */
export interface FieldEvidence {
  readonly materialId: string
  readonly fileName: string
  readonly page: number
  readonly kind: Kind
  readonly field: string
  /** Null when the field has no place in the draft. */
  readonly path: string | null
  readonly typed: string
  readonly verdict: Verdict | null
  readonly reading: PageField | null
  /** Key of its crop on that page; null where there is none. */
  readonly crop: string | null
}

/** All fields of one page that were read or compared, in the reading's order; its main document's come first. */
export const evidenceOfPage = (
  material: MaterialView,
  page: PageView,
  check: CheckView | null,
): FieldEvidence[] => [
  ...evidenceOfDocument(material, page, null, check),
  ...(page.others ?? []).flatMap(({ kind, fields }, other) =>
    evidenceOfDocument(material, { page: page.page, kind, fields, crops: page.crops }, other, check),
  ),
]

function evidenceOfDocument(
  material: MaterialView,
  page: Pick<PageView, 'page' | 'kind' | 'fields' | 'crops'>,
  other: number | null,
  check: CheckView | null,
): FieldEvidence[] {
  const comparison = check?.comparisons.find(
    (one) => one.materialId === material.id && one.page === page.page && (one.other ?? null) === other,
  )
  const names = new Set([...Object.keys(page.fields), ...Object.keys(comparison?.verdicts ?? {})])
  return [...names].map((field) => ({
    materialId: material.id,
    fileName: material.fileName,
    page: page.page,
    kind: page.kind,
    field,
    path: comparison?.paths[field] ?? null,
    typed: comparison?.typed[field] ?? '',
    verdict: comparison?.verdicts[field] ?? null,
    reading: page.fields[field] ?? null,
    crop: page.crops.includes(cropKey(field, other)) ? cropKey(field, other) : null,
  }))
}

/** Kind of person's value that the field holds, so that it is hidden whatever was read or typed there. */
export const personalKindOf = ({ field, path }: FieldEvidence): PersonalKind | null =>
  personalKindOfField(field) ?? (path?.includes('responsible.certificate.number') ? 'certificate' : null)

export const allEvidence = (materials: readonly MaterialView[], check: CheckView | null): FieldEvidence[] =>
  materials.flatMap((material) => material.pages.flatMap((page) => evidenceOfPage(material, page, check)))

const WORST: readonly (Verdict | null)[] = ['mismatch', 'unsure', 'match', null]

/** Evidence for each place of the draft, the worst verdict first. */
export function evidenceByPath(evidence: readonly FieldEvidence[]): Map<string, FieldEvidence[]> {
  const byPath = new Map<string, FieldEvidence[]>()
  for (const one of evidence) {
    if (one.path === null) continue
    byPath.set(one.path, [...(byPath.get(one.path) ?? []), one])
  }
  for (const list of byPath.values()) list.sort((a, b) => WORST.indexOf(a.verdict) - WORST.indexOf(b.verdict))
  return byPath
}
