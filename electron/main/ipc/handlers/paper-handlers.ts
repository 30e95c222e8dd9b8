import path from 'node:path'
import { shell } from 'electron'
import { paperFileNames } from '../../../core/papers/paper-file-name'
import { papersFor } from '../../../core/papers/papers-for'
import { readPdfFonts } from '../../../services/pdf/pdf-fonts'
import { paperRows, writePapers } from '../../../services/workspace/draft-papers'
import { askForFolder, askWhereToSave } from '../../dialogs'
import { resourceFolder } from '../../places'
import type { Desk } from '../create-handlers'
import type { HandlerTable } from '../handler-table'

type PaperRoutes = Extract<keyof HandlerTable, `papers.${string}`>

/** Papers to be signed: list, save, open what was saved. */
export function paperHandlers({
  store: { store },
  workspace,
  window,
}: Desk): Pick<HandlerTable, PaperRoutes> {
  /** Files that this program wrote, by draft and paper; the page can open no other. */
  const saved = new Map<string, string>()
  const key = (draftId: string, id: string): string => `${draftId} ${id}`
  return {
    'papers.list': ({ draft }) => ({ papers: paperRows(draft, workspace.day()) }),
    'papers.save': async ({ draftId, ids }) => {
      const { draft } = await store.getDraft(draftId)
      const day = workspace.day()
      const papers = papersFor({ draft, facts: day.facts })
      const names = paperFileNames(draft, papers)
      const single = ids.length === 1 ? papers.findIndex(({ id }) => id === ids[0]) : -1
      const chosen =
        single >= 0 ? await askWhereToSave(window(), names[single]!) : await askForFolder(window())
      if (!chosen) return null
      const place = single >= 0 ? { file: chosen } : { folder: chosen }
      const fonts = await readPdfFonts(resourceFolder('fonts'))
      const written = await writePapers(draft, day, ids, place, fonts)
      for (const { id, file } of written) saved.set(key(draftId, id), file)
      return {
        fileName: path.basename(chosen),
        ids: written.map(({ id }) => id),
        missingCharacters: [...new Set(written.flatMap((one) => one.missingCharacters))],
      }
    },
    'papers.open': async ({ draftId, id }) => {
      const file = saved.get(key(draftId, id))
      // The system answers with a sentence when it could not.
      return { opened: file !== undefined && (await shell.openPath(file)) === '' }
    },
  }
}
