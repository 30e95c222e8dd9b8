import { randomUUID } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { emptyDraft } from '../../../core/draft/empty-draft'
import { serialiseDraft } from '../../../core/draft/serialise-draft'
import { CONSENT_WORDING } from '../../../core/privacy/consent'
import { importDraft } from '../../../services/workspace/import-draft'
import { ExpectedFailure } from '../../../services/failure'
import { askForFiles, askWhereToSave } from '../../dialogs'
import { factsDate, readFacts } from '../../facts'
import { resourceFolder } from '../../places'
import type { Desk } from '../create-handlers'
import type { HandlerTable } from '../handler-table'

type DraftRoutes = Extract<keyof HandlerTable, `draft.${string}`>

/** Drafts: list, make, import, open, save, delete, check. */
export function draftHandlers({
  store: { store },
  workspace,
  window,
}: Desk): Pick<HandlerTable, DraftRoutes> {
  const importFrom = async (file: string, fresh: boolean): Promise<{ id: string; missing: string[] }> => {
    const imported = await importDraft(file, {
      store,
      provinces: readFacts().choices('province'),
      freshId: fresh ? randomUUID() : null,
    })
    workspace.ledger.forget()
    return imported
  }
  return {
    'draft.list': async ({ query, deleted }) => ({ drafts: await workspace.list(query, deleted) }),
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
      return file ? importFrom(file, false) : { id: null, missing: [] }
    },
    'draft.export': async ({ id }) => {
      const { draft } = await store.getDraft(id)
      const file = await askWhereToSave(
        window(),
        `${draft.title ?? draft.principal.name ?? '备案草稿'}.icpdraft.json`,
      )
      if (!file) return { fileName: null }
      await writeFile(file, serialiseDraft(draft), { mode: 0o600 }).catch(() => {
        throw new ExpectedFailure('cannot-write', '', { file: path.basename(file) })
      })
      return { fileName: path.basename(file) }
    },
    'draft.open': ({ id }) => workspace.open(id),
    'draft.save': async ({ id, revision, draft }) => {
      const saved = await store.saveDraft(id, draft, revision)
      await workspace.ledger.saved(id, draft)
      return saved
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
    'draft.check': async ({ id, draft }) => ({
      ...(await workspace.check(id, draft)),
      factsVersion: factsDate(readFacts()),
    }),
  }
}
