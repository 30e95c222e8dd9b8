import type { PackageResult } from '../../contract/package-views'
import { filingDays } from '../../core/filing/filing-progress'
import { overridesFor } from '../../core/packaging/overrides'
import { fieldsByCropKey } from '../../core/reading/crop-key'
import { READER_VERSION } from '../../core/reading/reader-version'
import type { EarlierRound } from '../../core/packaging/changes-sheet'
import type { Override } from '../../core/packaging/manifest'
import { basename } from 'node:path'
import { cleanPictureWith } from '../packaging/clean-picture'
import type { PackageForm, PackageInput } from '../packaging/make-package'
import { writePackage } from '../packaging/make-package'
import { packageExtras } from '../packaging/package-extras'
import type { PdfFonts } from '../pdf/pdf-fonts'
import { liveNotes, wishedCopies, type PictureWishes } from '../packaging/picture-wishes'
import { verifyZip } from '../packaging/verify-zip'
import type { Store } from '../storage/store'
import { draftWithMaterials } from './draft-with-materials'
import { readPages } from './read-pages'
import type { Workspace } from './workspace'

export interface PackageWish {
  readonly draftId: string
  /** The reason for packaging over what blocks, or null. */
  readonly override: string | null
  readonly password: string | null
  readonly form: PackageForm
  readonly wishes: PictureWishes
  readonly fonts: () => Promise<PdfFonts>
  readonly appVersion: string
}

/** Everything of a kept draft that its package is made of; checked anew, so that nothing stale is packed. */
async function inputFor(
  store: Store,
  workspace: Workspace,
  wish: PackageWish,
): Promise<{ input: PackageInput; revision: number }> {
  const { draftId, override, appVersion } = wish
  const { draft, materials, revision } = await store.getDraft(draftId)
  const check = await workspace.settledCheck(draftId, draft)
  const overrides: Override[] = override === null ? [] : overridesFor(check.findings, override)
  const whole = await Promise.all(
    materials.map(async (material, index) => {
      const [file, { pages }] = await Promise.all([
        store.fileBytes(material.id),
        workspace.queue.stateOf(draftId, material),
      ])
      const crops = await Promise.all(
        pages.flatMap((page) =>
          [...fieldsByCropKey(page)].map(async ([key, { box }]) => {
            const png = page.cropNames.includes(key)
              ? await store.picture(material.sha256, page.page, key)
              : null
            return png ? [{ file: material.fileName, page: page.page, box, png }] : []
          }),
        ),
      )
      return { index, material, bytes: file.bytes, pages, crops: crops.flat() }
    }),
  )
  const packed = draftWithMaterials(draft, materials)
  const pages = readPages(whole, check.comparisons)
  const { reader } = workspace
  const { facts } = workspace.day()
  const copies = wishedCopies({ draft: packed, pages, facts, wishes: wish.wishes, reader })
  const days = filingDays(await store.listStatus(draftId))
  const before = await lastRound(store, draftId, revision)
  const input: PackageInput = {
    draft: packed,
    ...(before ? { before } : {}),
    findings: check.findings,
    overrides,
    cleanPicture: cleanPictureWith(workspace.reader),
    today: check.today,
    versions: { app: appVersion, rules: check.factsVersion, reader: String(READER_VERSION) },
    materials: whole.map(({ index, bytes }) => ({ index, bytes })),
    pages,
    notes: liveNotes(packed, facts),
    extras: packageExtras({ draft: packed, facts, today: check.today, fonts: wish.fonts, days }),
    ...(copies ? { copies } : {}),
    crops: whole.flatMap(({ crops }) => crops),
  }
  return { input, revision }
}

/** The last package of another version than this; null when there is none, or its version is no longer kept. */
async function lastRound(store: Store, id: string, revision: number): Promise<EarlierRound | null> {
  const round = (await store.listRounds(id)).findLast((one) => one.revision !== revision)
  if (!round) return null
  const draft = await store.draftVersion(id, round.revision).catch(() => null)
  return draft && { round: round.round, day: round.day, sha256: round.sha256, draft }
}

/**
 * Writes the package of a kept draft and proves it at once.
 * @throws ExpectedFailure `blocked` while a finding blocks and no reason is given; `cannot-write`
 */
export async function packageDraft(
  store: Store,
  workspace: Workspace,
  wish: PackageWish,
  file: string,
): Promise<PackageResult> {
  const { input, revision } = await inputFor(store, workspace, wish)
  const { password, form } = wish
  const written = await writePackage(input, file, form === 'zip' ? password : null, form)
  const { ok } = await verifyZip(file, form === 'zip' ? password : null)
  await store.markPackaged(wish.draftId)
  await store.keepRound(wish.draftId, { revision, day: input.today, sha256: written.sha256 })
  return {
    fileName: basename(file),
    sha256: written.sha256,
    entries: [...written.entries],
    unfit: [...written.unfit],
    lost: written.lost.map(({ name, fields }) => ({ name, fields: [...fields] })),
    verified: ok,
  }
}
