import type { Database } from 'better-sqlite3-multiple-ciphers'
import { servicesMoved } from '../../core/draft/services-moved'
import type { Draft, Material } from '../../core/filing/draft'

/**
 * Pictures and agreements name a service by its place in the draft. When one is put in, taken out or moved they go with
 * their service, within the transaction that changes the draft. Pictures of a service that is gone stay with the draft,
 * without a place; its person's agreement goes.
 * @returns whether services changed their places
 */
export function followServices(db: Database, id: string, before: Draft, after: Draft): boolean {
  const moved = servicesMoved(before.services, after.services)
  const stay = before.services.length === after.services.length && moved.every((to, from) => to === from)
  if (stay) return false
  const pictures = db
    .prepare<[string], { id: string; service: number }>(
      'SELECT id, service FROM materials WHERE draft_id = ? AND service IS NOT NULL',
    )
    .all(id)
  const move = db.prepare('UPDATE materials SET service = ? WHERE id = ?')
  const unplace = db.prepare(
    "UPDATE materials SET service = NULL, slot = 'other', slot_guessed = 0 WHERE id = ?",
  )
  for (const picture of pictures) {
    const to = moved[picture.service]
    if (to === null) unplace.run(picture.id)
    // One that names a service that is still to come keeps its place.
    else if (to !== undefined) move.run(to, picture.id)
  }
  followAgreements(db, id, moved)
  placeAgain(db, id, after)
  return true
}

interface Agreement {
  readonly person: string
  readonly purpose: string
  readonly wording: number
  readonly givenAt: number
}

function followAgreements(db: Database, id: string, moved: readonly (number | null)[]): void {
  const all = db
    .prepare<[string], Agreement>(
      `SELECT person, purpose, wording, given_at AS givenAt FROM consents
       WHERE draft_id = ? AND person LIKE 'service-%'`,
    )
    .all(id)
  db.prepare("DELETE FROM consents WHERE draft_id = ? AND person LIKE 'service-%'").run(id)
  const keep = db.prepare(
    'INSERT OR REPLACE INTO consents (draft_id, person, purpose, wording, given_at) VALUES (?, ?, ?, ?, ?)',
  )
  for (const { person, purpose, wording, givenAt } of all) {
    const from = Number(person.slice('service-'.length))
    const to = moved[from] === undefined ? from : moved[from]
    if (to !== null) keep.run(id, `service-${to}`, purpose, wording, givenAt)
  }
}

/** Pictures that lost their place with a service go back to it when the draft is again as it was in a kept version. */
function placeAgain(db: Database, id: string, draft: Draft): void {
  const noted = db
    .prepare<[string, string], string>(
      `SELECT materials FROM draft_versions WHERE draft_id = ? AND draft = ? AND materials IS NOT NULL
       ORDER BY revision DESC LIMIT 1`,
    )
    .pluck()
    .get(id, JSON.stringify(draft))
  if (noted === undefined) return
  const place = db.prepare(
    `UPDATE materials SET slot = :slot, service = :service
     WHERE draft_id = :id AND file_name = :file AND removed_at IS NULL AND slot = 'other' AND service IS NULL`,
  )
  for (const { slot, file, service } of JSON.parse(noted) as Material[])
    if (service !== null) place.run({ id, slot, service, file })
}
