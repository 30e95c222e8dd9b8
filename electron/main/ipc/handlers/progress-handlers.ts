import type { ProgressView } from '../../../contract/progress-views'
import type { Desk } from '../create-handlers'
import type { HandlerTable } from '../handler-table'

type ProgressRoutes = Extract<keyof HandlerTable, `progress.${string}`>

/** What becomes of a filing after it was handed in, kept by the person. */
export function progressHandlers({ store: { store } }: Desk): Pick<HandlerTable, ProgressRoutes> {
  const view = async (draftId: string): Promise<ProgressView> => {
    const [steps, rounds] = await Promise.all([store.listStatus(draftId), store.listRounds(draftId)])
    return { status: steps.at(-1)?.status ?? 'draft', steps: [...steps], rounds: [...rounds] }
  }
  return {
    'progress.view': ({ draftId }) => view(draftId),
    'progress.note': async ({ draftId, step }) => {
      await store.noteStatus(draftId, step)
      return view(draftId)
    },
    'progress.remove': async ({ draftId, stepId }) => {
      await store.removeStatus(draftId, stepId)
      return view(draftId)
    },
  }
}
