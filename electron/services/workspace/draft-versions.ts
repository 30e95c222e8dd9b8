import type { ComparedVersions, VersionsView } from '../../contract/history-views'
import { draftDifferences } from '../../core/draft/draft-differences'
import { draftSchema, DRAFT_FORMAT, DRAFT_VERSION, type Draft } from '../../core/filing/draft'
import type { Store } from '../storage/store'
import type { VersionDraft } from '../storage/store-records'
import { StoreFailure } from '../storage/store-failure'
import { draftWithMaterials } from './draft-with-materials'

/** As many versions as are told at once. */
const PART = 60
/** As many places of a change as one line names. */
const NAMED = 3

const NOTHING: Draft = draftSchema.parse({ format: DRAFT_FORMAT, version: DRAFT_VERSION })

/** Materials count only where both sides tell of them. */
const differencesOf = (before: VersionDraft, after: VersionDraft) =>
  draftDifferences(before.draft, after.draft).filter(
    ({ group }) => group !== 'materials' || (before.materialsKnown && after.materialsKnown),
  )

/** A place without its parts: an item that came or went is named once. */
const placesOf = (paths: readonly string[]): string[] => [...new Set(paths)].slice(0, NAMED)

/** Versions from revision `from` downwards, each with what it changed. */
export async function versionsOf(store: Store, id: string, from: number | null): Promise<VersionsView> {
  // One more, which the last one shown is compared with.
  const part = { limit: PART + 1, ...(from === null ? {} : { from }) }
  const kept = await store.draftHistory(id, part)
  const versions = kept.slice(0, PART).map((version, at) => {
    const older = kept[at + 1]
    const changes = older === undefined ? null : differencesOf(older, version)
    return {
      revision: version.revision,
      savedAt: version.savedAt,
      kind: version.kind,
      changed:
        changes === null ? null : { count: changes.length, paths: placesOf(changes.map(({ path }) => path)) },
    }
  })
  return { versions, next: kept[PART]?.revision ?? null }
}

/** One version, and how the current draft with its materials differs from it. */
export async function compareVersion(store: Store, id: string, revision: number): Promise<ComparedVersions> {
  const [current, [version]] = await Promise.all([
    store.getDraft(id),
    store.draftHistory(id, { from: revision, limit: 1 }),
  ])
  if (version?.revision !== revision) throw new StoreFailure('no-such-draft', { revision })
  const now: VersionDraft = {
    ...version,
    draft: draftWithMaterials(current.draft, current.materials),
    materialsKnown: true,
  }
  return {
    revision,
    savedAt: version.savedAt,
    differences: differencesOf(version, now),
    values: draftDifferences(NOTHING, version.draft),
    materialsKnown: version.materialsKnown,
  }
}
