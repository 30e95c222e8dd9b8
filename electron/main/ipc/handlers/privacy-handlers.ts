import path from 'node:path'
import type { ConsentsView } from '../../../contract/privacy-views'
import { CONSENT_WORDING } from '../../../core/privacy/consent'
import { cleanPictureWith } from '../../../services/packaging/clean-picture'
import { exportPerson } from '../../../services/privacy/export-person'
import { peopleView } from '../../../services/privacy/people-view'
import { changeSettings, loadSettings } from '../../../services/settings/keep-settings'
import { askWhereToSave } from '../../dialogs'
import { words } from '../../words'
import type { Desk } from '../create-handlers'
import type { HandlerTable } from '../handler-table'

/** More people than these are found by searching, not by scrolling. */
const MOST_PEOPLE = 200

type PrivacyRoutes = Extract<
  keyof HandlerTable,
  `consent.${string}` | `keeping.${string}` | `people.${string}` | `clipboard.${string}`
>

/** Agreements, keeping times, what is kept about whom, and the clipboard. */
export function privacyHandlers({
  store: { store },
  workspace,
  window,
  reader,
  clipboard,
}: Desk): Pick<HandlerTable, PrivacyRoutes> {
  const days = async (): Promise<number> => (await loadSettings(store)).askToDeleteAfterDays
  const consents = async (draftId: string): Promise<ConsentsView> => ({
    given: await store.listConsents(draftId),
    wording: CONSENT_WORDING,
    days: await days(),
  })

  return {
    'consent.list': ({ draftId }) => consents(draftId),
    'consent.give': async ({ draftId, people }) => {
      await store.giveConsent(draftId, people, 'filing-check', CONSENT_WORDING)
      return consents(draftId)
    },

    'keeping.view': async () => {
      const chosen = await days()
      const due = new Set(await store.draftsToAsk(chosen))
      const rows = due.size === 0 ? [] : await store.listDrafts()
      return {
        days: chosen,
        due: rows
          .filter(({ id }) => due.has(id))
          .map(({ id, title, principalName, materials, packagedAt }) => ({
            id,
            title,
            principalName,
            materials,
            packagedAt,
          })),
      }
    },
    'keeping.days': async ({ days: wanted }) => ({
      days: (await changeSettings(store, { askToDeleteAfterDays: wanted })).askToDeleteAfterDays,
    }),
    'keeping.answer': async ({ draftId, answer }) => {
      if (answer === 'keep') await store.askLater(draftId, await days())
      else if (answer === 'archive') await store.askNoMore(draftId, true)
      else {
        await store.purgeDraft(draftId)
        workspace.forgetErased([draftId])
      }
      return {}
    },

    'people.list': async ({ query }) => {
      while (await store.lookForPeople());
      return peopleView(await store.listPeople({ query, limit: MOST_PEOPLE }))
    },
    'people.export': async ({ key }) => {
      const file = await askWhereToSave(window(), `${words().files.person}.zip`)
      if (!file) return { fileName: null }
      await exportPerson(key, file, { store, cleanPicture: cleanPictureWith(reader), at: Date.now() })
      return { fileName: path.basename(file) }
    },
    'people.erase': async ({ key, how }) => {
      const { drafts, pictures, rows } = await store.erasePerson(key, how)
      workspace.forgetErased(drafts)
      return { drafts: drafts.length, pictures, rows }
    },

    'clipboard.copy': async ({ text }) => {
      await clipboard.copy(text)
      return {}
    },
  }
}
