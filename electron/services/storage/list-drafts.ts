import type { Database } from 'better-sqlite3-multiple-ciphers'
import type { DraftEntry, DraftFilter } from './store'

const LIST = `
  SELECT id, revision, title, principal_name AS principalName, nature, province, provider AS accessProvider,
    first_domain AS firstDomain, services, summary, created_at AS createdAt, updated_at AS updatedAt,
    deleted_at AS deletedAt, packaged_at AS packagedAt,
    (SELECT count(*) FROM materials WHERE draft_id = drafts.id AND removed_at IS NULL) AS materials
  FROM drafts
  WHERE (deleted_at IS NOT NULL) = :deleted
    AND (:like = '%%' OR title LIKE :like ESCAPE '\\' OR principal_name LIKE :like ESCAPE '\\'
      OR first_domain LIKE :like ESCAPE '\\')
  ORDER BY changed DESC`

type Row = Omit<DraftEntry, 'summary'> & { readonly summary: string | null }

/** What was typed is searched as it stands: % and _ are no wildcards for the person. */
const likePattern = (query: string): string => `%${query.trim().replace(/[\\%_]/g, '\\$&')}%`

export const listDrafts = (db: Database, { query = '', deleted = false }: DraftFilter = {}): DraftEntry[] =>
  db
    .prepare<[object], Row>(LIST)
    .all({ deleted: deleted ? 1 : 0, like: likePattern(query) })
    .map((row) => ({ ...row, summary: row.summary === null ? null : JSON.parse(row.summary) }))
