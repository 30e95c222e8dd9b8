import type { MaterialView } from '../../electron/contract/views'
import { isEmptyValue, readPath } from './draft-path'
import type { FieldEvidence } from './evidence'
import { fillable, type Fillable } from './fillable'

/** The licence names a head; whether that is the person responsible only the person at the window knows. */
const isTold = ({ kind, field }: FieldEvidence): boolean =>
  kind !== 'business-licence' || field !== 'legalRep'

/** What may be filled in before anybody asked: where all pictures that say something of a place say the same. */
export function prefill(draft: unknown, evidence: readonly FieldEvidence[]): Fillable[] {
  const offers = fillable(draft, evidence.filter(isTold))
  return offers.filter((one) => offers.filter(({ path }) => path === one.path).length === 1)
}

interface PlacedType {
  readonly path: string
  readonly value: string
  readonly evidence: { readonly fileName: string; readonly page: number }
}

/** A picture that is a licence or an identity card tells the type of the certificate by being one. */
export function certificateTypes(draft: unknown, materials: readonly MaterialView[]): PlacedType[] {
  const told = new Map<string, PlacedType>()
  const tell = (path: string, value: string, { fileName }: MaterialView, page: number): void => {
    if (isEmptyValue(readPath(draft, path))) told.set(path, { path, value, evidence: { fileName, page } })
  }
  for (const material of materials)
    for (const { kind, page } of material.pages) {
      if (kind === 'business-licence' && material.slot === 'principal-certificate')
        tell('principal.certificate.type', 'business-licence', material, page)
      if (kind === 'id-portrait' && material.slot === 'principal-person-portrait')
        tell('principal.responsible.certificate.type', 'resident-id', material, page)
    }
  return [...told.values()]
}
