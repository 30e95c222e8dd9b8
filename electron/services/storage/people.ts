import type { Database } from 'better-sqlite3-multiple-ciphers'
import { withoutPerson } from '../../core/privacy/blank-person'
import type { KeptPerson, PersonInDraft } from '../../core/privacy/people-kept'
import { draftFromText } from './draft-text'
import { eraseTraces, removeOrphanFiles } from './erase'
import { keptPeople, keptPerson } from './kept-people'
import { removeOldCopies } from './migrate'
import { keepSomePeople } from './people-index'
import type { StoreCalls } from './store'
import type { ErasedPerson } from './store-records'
import { write, type StoreContext } from './store-context'
import { StoreFailure } from './store-failure'

type PeopleCalls = Pick<StoreCalls, 'lookForPeople' | 'listPeople' | 'getPerson' | 'erasePerson'>

const currentText = (db: Database, id: string): string =>
  db
    .prepare<[string], string>(
      `SELECT draft FROM draft_versions JOIN drafts ON drafts.id = draft_id AND drafts.revision = draft_versions.revision
       WHERE drafts.id = ?`,
    )
    .pluck()
    .get(id) ?? ''

/** Everything of a draft that remembers what stood in it before. */
const forgetBefore = (db: Database, id: string): void => {
  const current = '(SELECT revision FROM drafts WHERE id = :id)'
  db.prepare(`DELETE FROM draft_steps WHERE draft_id = :id AND revision <> ${current}`).run({ id })
  db.prepare(`DELETE FROM draft_versions WHERE draft_id = :id AND revision <> ${current}`).run({ id })
  // Findings quote what was typed and read.
  db.prepare('DELETE FROM checks WHERE draft_id = :id').run({ id })
  // So may what the person noted or pasted; the days and steps themselves name nobody.
  db.prepare("UPDATE filing_events SET note = '', refusal = '' WHERE draft_id = :id").run({ id })
  // Marks stand for values, and notes of what was vouched for may name anybody.
  db.prepare('DELETE FROM draft_marks WHERE draft_id = :id').run({ id })
  db.prepare(`DELETE FROM rounds WHERE draft_id = :id AND revision <> ${current}`).run({ id })
  // Pictures taken out earlier could still be brought back.
  db.prepare('DELETE FROM materials WHERE draft_id = :id AND removed_at IS NOT NULL').run({ id })
}

/** `saveDraft` keeps ledger, search and history in step with the text, so the text is changed through it. */
export const peopleCalls = (
  context: StoreContext,
  { saveDraft }: Pick<StoreCalls, 'saveDraft'>,
): PeopleCalls => {
  const { db, withRoom } = context
  const keepAll = (): void => {
    while (keepSomePeople(context));
  }
  const getPerson = (key: string): KeptPerson => {
    keepAll()
    const person = keptPerson(db, key)
    if (person === null) throw new StoreFailure('no-such-person')
    return person
  }

  const takeOut = ({ draftId, places, pictures }: PersonInDraft): void =>
    write(db, () => {
      // First: a version notes which pictures there were when it was saved.
      const remove = db.prepare('DELETE FROM materials WHERE id = ? AND draft_id = ?')
      for (const { materialId } of pictures) remove.run(materialId, draftId)
      saveDraft(draftId, withoutPerson(draftFromText(currentText(db, draftId)), places))
      const agreed = db.prepare('DELETE FROM consents WHERE draft_id = ? AND person = ?')
      for (const { consent } of places) if (consent !== null) agreed.run(draftId, consent)
      forgetBefore(db, draftId)
    })

  return {
    lookForPeople: () => keepSomePeople(context),

    listPeople: (query) => {
      keepAll()
      return keptPeople(db, query)
    },

    getPerson,

    erasePerson: (key, how) => {
      const person = getPerson(key)
      const whole = how === 'drafts'
      withRoom(() => {
        for (const one of person.drafts)
          if (whole) write(db, () => db.prepare('DELETE FROM drafts WHERE id = ?').run(one.draftId))
          else takeOut(one)
        write(db, () => {
          const remove = db.prepare('DELETE FROM earlier_filings WHERE id = ?')
          for (const { id } of person.rows) remove.run(id)
        })
        // From here on a kill leaves files without an owner, which the next start sweeps.
        removeOrphanFiles(db)
      })
      removeOldCopies(db.name)
      eraseTraces(db)
      return {
        drafts: person.drafts.map(({ draftId }) => draftId),
        pictures: person.drafts.reduce((sum, { pictures }) => sum + pictures.length, 0),
        rows: person.rows.length,
      } satisfies ErasedPerson
    },
  }
}
