import { originMark } from '../../../services/workspace/draft-marks'
import type { Desk } from '../create-handlers'
import type { HandlerTable } from '../handler-table'

type MarkRoutes = Extract<keyof HandlerTable, `marks.${string}`>

/** Marks of single values of a draft. */
export function markHandlers({ store: { store }, workspace }: Desk): Pick<HandlerTable, MarkRoutes> {
  return {
    'marks.tick': async ({ draftId, draft, place, ticked }) => {
      await workspace.tick(draftId, draft, place, ticked)
      return {}
    },
    'marks.read': async ({ draftId, values }) => {
      const marks = values.map(({ place, value, file, page }) =>
        originMark(place, value, { origin: 'read', file, page }),
      )
      await store.putMarks(draftId, marks)
      return {}
    },
    'marks.vouch': async ({ draftId, draft, rule, place, note }) => {
      await workspace.vouch(draftId, draft, { rule, path: place }, note)
      return {}
    },
  }
}
