import { planPackage } from '../../core/packaging/plan-package'
import { READER_VERSION } from '../../core/reading/reader-version'
import { reportHtml } from '../../core/report/report-html'
import { reportModel } from '../../core/report/report-model'
import { withoutCovered } from '../packaging/without-covered'
import type { Store } from '../storage/store'
import { draftWithMaterials } from './draft-with-materials'
import { readPages } from './read-pages'
import type { Workspace } from './workspace'

/**
 * The check report of a kept draft as it stands, as one HTML page without pictures; checked anew. What was covered in a
 * picture is left out, as in the package.
 */
export async function reportToPrint(
  store: Pick<Store, 'getDraft'>,
  workspace: Pick<Workspace, 'settledCheck' | 'queue'>,
  draftId: string,
  appVersion: string,
): Promise<string> {
  const { draft: kept, materials } = await store.getDraft(draftId)
  const check = await workspace.settledCheck(draftId, kept)
  const read = await Promise.all(
    materials.map(async (material) => ({
      material,
      pages: (await workspace.queue.stateOf(draftId, material)).pages,
    })),
  )
  const draft = draftWithMaterials(kept, materials)
  const packable = draft.materials.map((_, index) => ({ index, ending: 'jpg' }))
  const shown = withoutCovered({
    draft,
    findings: check.findings,
    pages: readPages(read, check.comparisons),
    crops: [],
  })
  // Names as the person knows them: on paper there is no package whose names they could be.
  const { materials: planned, ...plan } = planPackage(draft, packable)
  const named = planned.map((one) => ({ ...one, name: draft.materials[one.index]?.file ?? one.name }))
  return reportHtml(
    reportModel({
      ...shown,
      plan: { ...plan, materials: named, names: new Map(), leftOut: [] },
      overrides: [],
      today: check.today,
      versions: { app: appVersion, rules: check.factsVersion, reader: String(READER_VERSION) },
    }),
  )
}
