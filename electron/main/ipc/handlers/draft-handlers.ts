import { randomUUID } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { emptyDraft } from '../../../core/draft/empty-draft'
import { serialiseDraft } from '../../../core/draft/serialise-draft'
import { CONSENT_WORDING } from '../../../core/privacy/consent'
import { noteOrigin } from '../../../services/workspace/draft-marks'
import { draftPage } from '../../../services/workspace/draft-page'
import { importDraft } from '../../../services/workspace/import-draft'
import { isSealedFile } from '../../../services/handover/seal'
import { ExpectedFailure } from '../../../services/failure'
import { askForFiles, askWhereToSave } from '../../dialogs'
import { readFacts } from '../../facts'
import { factsDate } from '../../facts-date'
import { resourceFolder } from '../../places'
import { words } from '../../words'
import type { Desk } from '../create-handlers'
import type { HandlerTable } from '../handler-table'

type DraftRoutes = Extract<keyof HandlerTable, `draft.${string}`>

/** Drafts: list, make, import, open, save, delete, check. */
export function draftHandlers({
  store: { store },
  workspace,
  window,
  incoming,
}: Desk): Pick<HandlerTable, DraftRoutes> {
  const importFrom = async (file: string, fresh: boolean): Promise<{ id: string; missing: string[] }> => {
    const imported = await importDraft(file, {
      store,
      provinces: readFacts().choices('province'),
      freshId: fresh ? randomUUID() : null,
    })
    await noteOrigin(store, imported.id, 'imported')
    workspace.ledger.forget()
    return imported
  }
  return {
    'draft.list': (asked) => draftPage(store, asked),
    'draft.create': async ({ from }) => {
      if (from === 'sample') {
        const { id } = await importFrom(resourceFolder('samples', 'draft.icpdraft.json'), true)
        // Its people are invented: nobody is there to be asked.
        await store.giveConsent(id, ['principal', 'service-0'], 'sample', CONSENT_WORDING)
        return { id }
      }
      const { id } = await store.createDraft(emptyDraft(randomUUID()))
      return { id }
    },
    'draft.import': async () => {
      const [file] = await askForFiles(window(), 'draft', false)
      if (!file) return { id: null, missing: [], sealed: null }
      if (await isSealedFile(file)) {
        const name = path.basename(file)
        incoming.draft = { kind: 'draft', name, file }
        return { id: null, missing: [], sealed: name }
      }
      return { ...(await importFrom(file, false)), sealed: null }
    },
    'draft.export': async ({ id }) => {
      const { draft } = await store.getDraft(id)
      const file = await askWhereToSave(
        window(),
        `${draft.title ?? draft.principal.name ?? words().files.draft}.icpdraft.json`,
      )
      if (!file) return { fileName: null }
      await writeFile(file, serialiseDraft(draft), { mode: 0o600 }).catch(() => {
        throw new ExpectedFailure('cannot-write', '', { file: path.basename(file) })
      })
      return { fileName: path.basename(file) }
    },
    'draft.open': ({ id }) => workspace.open(id),
    'draft.save': async ({ id, revision, draft, continues }) => {
      const saved = await store.saveDraft(id, draft, revision, { continues })
      await workspace.ledger.saved(id, draft)
      return saved
    },
    'draft.copy': async ({ id, title, as }) => {
      const isTemplate = as === 'template'
      const made = await store.copyDraft(id, { title, isTemplate, materials: !isTemplate })
      if (made.fromTemplate && !isTemplate) await noteOrigin(store, made.id, 'template')
      workspace.ledger.forget()
      return { id: made.id }
    },
    'draft.archive': async ({ id, archived }) => {
      await store.archiveDraft(id, archived)
      return {}
    },
    'draft.delete': async ({ id }) => {
      await store.deleteDraft(id)
      workspace.ledger.forget()
      return {}
    },
    'draft.restore': async ({ id }) => {
      await store.restoreDraft(id)
      workspace.ledger.forget()
      return {}
    },
    'draft.purge': async ({ id }) => {
      await store.purgeDraft(id)
      workspace.forgetErased([id])
      return {}
    },
    'draft.check': async ({ id, draft, revision }) => ({
      ...(await workspace.check(id, draft, revision)),
      factsVersion: factsDate(),
    }),
  }
}
