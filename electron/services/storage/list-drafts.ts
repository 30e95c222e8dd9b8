import type { Database } from 'better-sqlite3-multiple-ciphers'
import { DRAFT_STATUSES, type DraftStatus } from '../../core/draft/draft-status'
import { searchWords } from '../../core/draft/searched-text'
import { statusesMeant } from '../../core/draft/status-words'
import { countedSoFar } from './day-count'
import {
  DRAFT_PLACES,
  type DraftCounts,
  type DraftEntry,
  type DraftFilter,
  type DraftPage,
  type DraftPageQuery,
  type DraftPlace,
} from './store-records'

const COLUMNS = `
  drafts.id, revision, title, principal_name AS principalName, nature, province, provider AS accessProvider,
  first_domain AS firstDomain, services, summary, status, created_at AS createdAt, updated_at AS updatedAt,
  deleted_at AS deletedAt, deleted_on AS deletedOn, archived_at AS archivedAt, is_template AS isTemplate,
  packaged_at AS packagedAt,
  (SELECT count(*) FROM materials WHERE draft_id = drafts.id AND removed_at IS NULL) AS materials,
  EXISTS (SELECT 1 FROM consents WHERE draft_id = drafts.id AND purpose = 'sample') AS isSample`

type Row = Omit<DraftEntry, 'summary' | 'isTemplate' | 'isSample'> & {
  readonly summary: string | null
  readonly isTemplate: number
  readonly isSample: number
}

const entryOf = ({ summary, isTemplate, isSample, ...row }: Row): DraftEntry => ({
  ...row,
  summary: summary === null ? null : JSON.parse(summary),
  isTemplate: isTemplate === 1,
  isSample: isSample === 1,
})

/** Where a draft is listed; the same draft is never in two places. */
const PLACE = `
  CASE WHEN deleted_at IS NOT NULL THEN 'trash' WHEN is_template = 1 THEN 'templates'
    WHEN archived_at IS NOT NULL THEN 'archived' ELSE 'active' END`

/** As draftStatus of the core tells it from the counts. */
const STATUS = `
  CASE WHEN summary IS NULL THEN 'incomplete' WHEN summary ->> '$.block' > 0 THEN 'block'
    WHEN summary ->> '$.risk' > 0 THEN 'risk' WHEN summary ->> '$.confirm' > 0 THEN 'confirm'
    WHEN summary ->> '$."not-checked"' > 0 OR summary ->> '$.passed' = 0 THEN 'incomplete' ELSE 'ready' END`

/** More words of one query only narrow further what nobody reads. */
const MOST_WORDS = 8

/** Every word stands in the searched text or names a status. Words are bound, statuses are of our own list. */
const matching = (query: string): { where: string; values: Record<string, string> } => {
  const words = searchWords(query).slice(0, MOST_WORDS)
  const conditions = words.map((word, at) => {
    const { check, filing } = statusesMeant(word)
    const either = [`instr(draft_search.text, :word${at}) > 0`]
    if (check.length > 0) either.push(`${STATUS} IN (${check.map((one) => `'${one}'`).join(', ')})`)
    if (filing.length > 0) either.push(`status IN (${filing.map((one) => `'${one}'`).join(', ')})`)
    return `(${either.join(' OR ')})`
  })
  return {
    where: conditions.length > 0 ? conditions.join(' AND ') : '1',
    values: Object.fromEntries(words.map((word, at) => [`word${at}`, word])),
  }
}

const FROM = 'FROM drafts LEFT JOIN draft_search ON draft_search.draft_id = drafts.id'

export const listDrafts = (db: Database, { query = '', deleted = false }: DraftFilter = {}): DraftEntry[] => {
  const { where, values } = matching(query)
  return db
    .prepare<object, Row>(
      `SELECT ${COLUMNS} ${FROM} WHERE (deleted_at IS NOT NULL) = :deleted AND ${where} ORDER BY changed DESC`,
    )
    .all({ ...values, deleted: deleted ? 1 : 0 })
    .map(entryOf)
}

const countsOf = (
  rows: readonly { place: DraftPlace; status: DraftStatus; drafts: number }[],
): DraftCounts => {
  const places = Object.fromEntries(DRAFT_PLACES.map((place) => [place, 0])) as Record<DraftPlace, number>
  const statuses = Object.fromEntries(DRAFT_STATUSES.map((one) => [one, 0])) as Record<DraftStatus, number>
  for (const { place, status, drafts } of rows) {
    places[place] += drafts
    if (place === 'active') statuses[status] += drafts
  }
  return { places, statuses }
}

/** One part of a list with the counts of all lists under the same query, of one moment. */
export const pageOfDrafts = (
  db: Database,
  { query = '', place = 'active', status = null, offset = 0, limit = 200 }: DraftPageQuery = {},
): DraftPage =>
  db.transaction(() => {
    const { where, values } = matching(query)
    const counted = db
      .prepare<object, { place: DraftPlace; status: DraftStatus; drafts: number }>(
        `SELECT ${PLACE} AS place, ${STATUS} AS status, count(*) AS drafts ${FROM} WHERE ${where} GROUP BY 1, 2`,
      )
      .all(values)
    const narrowed = status === null ? '' : `AND ${STATUS} = :status`
    const rows = db
      .prepare<object, Row>(
        `SELECT ${COLUMNS} ${FROM} WHERE ${PLACE} = :place ${narrowed} AND ${where}
         ORDER BY changed DESC LIMIT :limit OFFSET :offset`,
      )
      .all({ ...values, place, limit, offset, ...(status === null ? {} : { status }) })
    const fitting = counted.filter((one) => one.place === place && (status === null || one.status === status))
    return {
      rows: rows.map(entryOf),
      total: fitting.reduce((sum, one) => sum + one.drafts, 0),
      counts: countsOf(counted),
      days: countedSoFar(db),
    }
  })()
