import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { DraftMark } from '../../electron/core/draft/draft-marks'
import type { Draft } from '../../electron/core/filing/draft'
import type { StoreCalls } from '../../electron/services/storage/store'
import type { FilingStep, KeptRound } from '../../electron/services/storage/store-records'

/** A store as a released program wrote it, and what it holds. */
export interface ReleasedStore {
  readonly version: number
  readonly file: string
  readonly key: Uint8Array
  readonly truth: Truth
}

interface Truth {
  readonly version: number
  readonly key: string
  readonly drafts: readonly {
    readonly id: string
    readonly revision: number
    readonly draft: Draft
    readonly versions: readonly number[]
    readonly materials: readonly { readonly id: string; readonly fileName: string; readonly sha256: string }[]
  }[]
  /** Ids in the order of the list. */
  readonly listed: readonly string[]
  readonly deleted: readonly string[]
  readonly readings: readonly {
    readonly sha256: string
    readonly readerVersion: string
    readonly field: string
  }[]
  readonly settings: Readonly<Record<string, unknown>>
  readonly ledgerRows: number
  /** Of the first draft; since format 4. */
  readonly rounds?: readonly KeptRound[]
  readonly steps?: readonly FilingStep[]
  /** Of the first draft; since format 5. */
  readonly marks?: readonly DraftMark[]
  /** Who is in which drafts and in how many imported rows; since format 6. */
  readonly people?: readonly {
    readonly key: string
    readonly drafts: readonly string[]
    readonly rows: number
  }[]
}

const FOLDER = resolve('test/fixtures/stores')

export const releasedStores = (): ReleasedStore[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.db'))
    .sort()
    .map((name) => {
      const file = resolve(FOLDER, name)
      const truth = JSON.parse(readFileSync(file.replace(/\.db$/, '.json'), 'utf8')) as Truth
      return { version: truth.version, file, key: new Uint8Array(Buffer.from(truth.key, 'hex')), truth }
    })

/** What the store answers, in the shape of the truth; later formats may know more of a draft than it tells. */
export const heldBy = (store: StoreCalls, truth: Truth): Truth => ({
  ...truth,
  drafts: truth.drafts.map(({ id, materials }) => {
    const { revision, draft, materials: found } = store.getDraft(id)
    return {
      id,
      revision,
      draft,
      versions: store.draftVersions(id).map((version) => version.revision),
      materials: found.map((one) => ({
        ...one,
        // Of the bytes as they are now, not of what the row says.
        sha256: materials.some(({ id: known }) => known === one.id) ? store.fileBytes(one.id).sha256 : '',
      })),
    }
  }),
  listed: store.listDrafts().map(({ id }) => id),
  deleted: store.listDrafts({ deleted: true }).map(({ id }) => id),
  readings: truth.readings.map(({ sha256, readerVersion }) => {
    const reading = store.readingFor(sha256, readerVersion)
    const field = reading && 'pages' in reading ? (reading.pages[0]?.fields['name']?.value ?? '') : ''
    return { sha256, readerVersion, field }
  }),
  settings: Object.fromEntries(Object.keys(truth.settings).map((name) => [name, store.getSetting(name)])),
  ledgerRows: store.listLedger().total,
  ...(truth.rounds && truth.drafts[0] ? { rounds: store.listRounds(truth.drafts[0].id) } : {}),
  ...(truth.steps && truth.drafts[0] ? { steps: store.listStatus(truth.drafts[0].id) } : {}),
  ...(truth.marks && truth.drafts[0] ? { marks: store.listMarks(truth.drafts[0].id) } : {}),
  ...(truth.people
    ? {
        people: store.listPeople().people.map(({ key, drafts, rows }) => ({
          key,
          drafts: drafts.map(({ draftId }) => draftId),
          rows: rows.length,
        })),
      }
    : {}),
})
