import { z } from 'zod'
import { DIFFERENCE_GROUPS } from '../core/draft/draft-differences'
import { DRAFT_STATUSES } from '../core/draft/draft-status'
import { draftSchema } from '../core/filing/draft'
import { summarySchema } from '../core/rules/finding'

/** What the page is shown of a draft's history and of the lists of drafts. Times: milliseconds since 1970. */

export const draftPlaceSchema = z.enum(['active', 'archived', 'templates', 'trash'])
export type DraftPlaceView = z.infer<typeof draftPlaceSchema>

const count = z.number().int()

export const draftCountsSchema = z.object({
  places: z.record(draftPlaceSchema, count),
  /** Of the active ones. */
  statuses: z.record(z.enum(DRAFT_STATUSES), count),
})
export type DraftCountsView = z.infer<typeof draftCountsSchema>

/** Steps that can be undone and redone. */
export const undoStateSchema = z.object({ undo: count, redo: count })
export type UndoStateView = z.infer<typeof undoStateSchema>

export const versionSchema = z.object({
  revision: count,
  savedAt: z.number(),
  kind: z.enum(['create', 'save', 'undo', 'redo', 'restore']),
  /** Against the next older version that is kept; null where there is none. `paths`: the first few places. */
  changed: z.object({ count, paths: z.array(z.string()) }).nullable(),
})
export type VersionView = z.infer<typeof versionSchema>

export const versionsSchema = z.object({
  /** Newest first. */
  versions: z.array(versionSchema),
  /** From where older ones go on; null when these are all. */
  next: count.nullable(),
})
export type VersionsView = z.infer<typeof versionsSchema>

export const differenceSchema = z.object({
  path: z.string(),
  group: z.enum(DIFFERENCE_GROUPS),
  kind: z.enum(['changed', 'added', 'removed']),
  before: z.unknown(),
  after: z.unknown(),
})
export type DifferenceView = z.infer<typeof differenceSchema>

export const comparedVersionsSchema = z.object({
  revision: count,
  savedAt: z.number(),
  /** From this version to the current draft. */
  differences: z.array(differenceSchema),
  /** Every value that this version holds. */
  values: z.array(differenceSchema),
  /** False where the version is from before materials were noted: it tells nothing about them. */
  materialsKnown: z.boolean(),
})
export type ComparedVersions = z.infer<typeof comparedVersionsSchema>

export const savedSchema = z.object({
  revision: count,
  savedAt: z.number(),
  ...undoStateSchema.shape,
  /** Pictures changed their places with their service: the materials are to be asked for again. */
  placed: z.boolean(),
})

export const undoneSchema = savedSchema.extend({ draft: draftSchema })
export type UndoneView = z.infer<typeof undoneSchema>

export const earlierCheckSchema = z.object({
  revision: count,
  checkedAt: z.number(),
  rulePack: z.string(),
  summary: summarySchema,
})
export type EarlierCheckView = z.infer<typeof earlierCheckSchema>
