import type { RouteAnswer, RouteRequest } from '../../contract/routes'
import { KEPT_DAYS } from '../storage/kept-days'
import { loadSettings } from '../settings/keep-settings'
import type { Store } from '../storage/store'

/** A part of one list as the window shows it. */
export async function draftPage(
  store: Store,
  asked: RouteRequest<'draft.list'>,
): Promise<RouteAnswer<'draft.list'>> {
  const [{ rows, total, counts, days }, settings] = await Promise.all([
    store.draftPage(asked),
    loadSettings(store),
  ])
  const due = new Set(asked.place === 'active' ? await store.draftsToAsk(settings.askToDeleteAfterDays) : [])
  return {
    drafts: rows.map(({ archivedAt, deletedAt, deletedOn, ...row }) => ({
      ...row,
      deletedAt,
      ...(due.has(row.id) ? { keepingDue: true } : {}),
      archived: archivedAt !== null,
      daysLeft: deletedAt === null ? null : Math.max(0, KEPT_DAYS - (days - (deletedOn ?? days))),
    })),
    total,
    counts: { places: { ...counts.places }, statuses: { ...counts.statuses } },
  }
}
