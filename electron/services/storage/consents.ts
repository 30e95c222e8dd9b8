import type { ConsentEntry } from '../../core/privacy/consent'
import type { StoreCalls } from './store'
import { write, type StoreContext } from './store-context'
import { StoreFailure } from './store-failure'

type ConsentCalls = Pick<StoreCalls, 'listConsents' | 'giveConsent'>

/** Who agreed to what, kept with the draft and gone with it. */
export const consentCalls = ({ db, now }: StoreContext): ConsentCalls => ({
  listConsents: (draftId) =>
    db
      .prepare<[string], ConsentEntry>(
        `SELECT person, purpose, wording, given_at AS givenAt FROM consents WHERE draft_id = ? ORDER BY person`,
      )
      .all(draftId),

  giveConsent: (draftId, people, purpose, wording) =>
    write(db, () => {
      if (db.prepare('SELECT 1 FROM drafts WHERE id = ?').get(draftId) === undefined)
        throw new StoreFailure('no-such-draft')
      // The first time is what counts; only another wording is agreed to anew.
      const keep = db.prepare(
        `INSERT INTO consents (draft_id, person, purpose, wording, given_at) VALUES (?, ?, ?, ?, ?)
         ON CONFLICT DO UPDATE SET purpose = excluded.purpose, wording = excluded.wording, given_at = excluded.given_at
         WHERE wording <> excluded.wording`,
      )
      for (const person of people) keep.run(draftId, person, purpose, wording, now())
    }),
})
