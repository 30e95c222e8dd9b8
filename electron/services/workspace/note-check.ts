import type { Finding, Summary } from '../../core/rules/finding'
import type { Store } from '../storage/store'
import { StoreFailure } from '../storage/store-failure'

/** Notes a check for the list of earlier ones. What passed is in the counts; what was found is kept in full. */
export async function noteCheck(
  store: Store,
  id: string,
  revision: number,
  check: { readonly rulePack: string; readonly summary: Summary; readonly findings: readonly Finding[] },
): Promise<void> {
  const findings = check.findings.filter(({ outcome }) => outcome === 'found')
  try {
    await store.saveCheck(id, revision, { ...check, findings })
  } catch (error) {
    // A disk that is full must not hide what was found; saving the draft says so.
    if (!(error instanceof StoreFailure)) throw error
  }
}
