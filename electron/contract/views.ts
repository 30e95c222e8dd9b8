import { z } from 'zod'
import { languageChoiceSchema } from './language'
import { FILING_STATUSES } from '../core/draft/filing-status'
import { draftSchema } from '../core/filing/draft'
import { redactionSchema } from '../core/filing/redaction'
import { FILING_TYPES, SLOTS } from '../core/filing/vocabulary'
import {
  boxSchema,
  fieldReadingSchema,
  kindSchema,
  qualitySchema,
  tickSchema,
  verdictSchema,
} from '../core/reading/reading'
import type { Region } from '../core/reference/division-facts'
import { refusalCodeSchema } from '../core/reading/refusal'
import { earlierFilingSchema } from '../core/ledger/earlier-filing'
import { recentDeedsSchema } from './desktop-views'
import { marksViewSchema } from './mark-routes'
import { waysSchema } from './security-views'
import { findingSchema, sourceSchema, summarySchema } from '../core/rules/finding'
import { undoStateSchema } from './history-views'

/** What the page is shown of drafts, materials and readings. */

export const refusalSchema = z.object({
  code: refusalCodeSchema,
  detail: z.record(z.string(), z.union([z.string(), z.number()])),
})
export type RefusalView = z.infer<typeof refusalSchema>

const pageFieldsSchema = z.record(
  z.string(),
  fieldReadingSchema.extend({ alternatives: z.array(z.string()) }),
)

export const pageViewSchema = z.object({
  page: z.number().int(),
  kind: kindSchema,
  kindConfidence: z.number(),
  fields: pageFieldsSchema,
  quality: qualitySchema,
  /** Upright page in pixels; boxes are in these coordinates. */
  width: z.number(),
  height: z.number(),
  outline: boxSchema.nullable(),
  /** Further documents on the page, in the order of their comparisons; absent where there is one. */
  others: z
    .array(
      z.object({
        kind: kindSchema,
        kindConfidence: z.number(),
        fields: pageFieldsSchema,
        outline: boxSchema.nullable(),
      }),
    )
    .optional(),
  /** Boxes of a form, ticked or not; absent where none was seen. */
  marks: z.array(tickSchema).optional(),
  /** Preview pixels per page pixel. */
  previewScale: z.number(),
  /** Keys of the crops: see `cropKey`. */
  crops: z.array(z.string()),
})
export type PageView = z.infer<typeof pageViewSchema>

export const materialViewSchema = z.object({
  id: z.string(),
  fileName: z.string(),
  /** Of its bytes: the same picture has the same, wherever it lies. */
  sha256: z.string(),
  size: z.number(),
  slot: z.enum(SLOTS),
  service: z.number().int().nullable(),
  state: z.enum(['waiting', 'reading', 'read', 'refused', 'stopped']),
  refusal: refusalSchema.nullable(),
  pages: z.array(pageViewSchema),
  /** True while the app chose the slot and the person has not. */
  slotGuessed: z.boolean(),
  /** Parts that are covered in everything that leaves. */
  redactions: z.array(redactionSchema),
})
export type MaterialView = z.infer<typeof materialViewSchema>

export const draftRowSchema = z.object({
  id: z.string(),
  title: z.string(),
  principalName: z.string(),
  province: z.string().nullable(),
  accessProvider: z.string().nullable(),
  firstDomain: z.string().nullable(),
  materials: z.number(),
  summary: summarySchema.nullable(),
  /** Milliseconds since 1970, from the machine's clock; order never depends on it. */
  updatedAt: z.number(),
  deletedAt: z.number().nullable(),
  /** True when it is time to ask whether the draft is still needed. */
  keepingDue: z.boolean().optional(),
  /** How far the filing has come outside. */
  status: z.enum(FILING_STATUSES),
  archived: z.boolean(),
  isTemplate: z.boolean(),
  /** The sample to try things with: its people are invented. */
  isSample: z.boolean(),
  /** Counted days until a deleted draft goes for good; null for any other. */
  daysLeft: z.number().int().nullable(),
})
export type DraftRow = z.infer<typeof draftRowSchema>

export const draftDocumentSchema = z.object({
  id: z.string(),
  revision: z.number(),
  savedAt: z.number(),
  /** `materials` is empty here: they are in `materials` below, with ids. */
  draft: draftSchema,
  materials: z.array(materialViewSchema),
  ...undoStateSchema.shape,
})
export type DraftDocument = z.infer<typeof draftDocumentSchema>

/** Typed values and verdicts of one page of one material, by field of its kind. */
export const comparisonSchema = z.object({
  materialId: z.string(),
  page: z.number().int(),
  /** Which of the page's further documents; absent for its main one. */
  other: z.number().int().optional(),
  typed: z.record(z.string(), z.string()),
  /** Where in the draft each typed value stands. */
  paths: z.record(z.string(), z.string()),
  verdicts: z.record(z.string(), verdictSchema),
})
export type ComparisonView = z.infer<typeof comparisonSchema>

/** What follows from the answers given so far, beside the findings: the filing type and the safe days. */
export const filingPlanSchema = z.object({
  type: z.enum(FILING_TYPES).nullable(),
  /** Why, in a sentence or two. */
  why: z.string(),
  /** Answers taken because nobody gave one, in words. */
  assumed: z.array(z.string()),
  /** YYYY-MM-DD; null when no day will do until something is put right. */
  safeFrom: z.string().nullable(),
  /** YYYY-MM-DD; null without an end. */
  safeUntil: z.string().nullable(),
  /** What decides the first safe day. */
  decidedBy: z.enum(['today', 'real-name', 'domain-validity', 'principal-certificate', 'person-certificate']),
})
export type FilingPlan = z.infer<typeof filingPlanSchema>

export const checkViewSchema = z.object({
  findings: z.array(findingSchema),
  summary: summarySchema,
  comparisons: z.array(comparisonSchema),
  /** True while comparisons that need the picture are still under way; a `check.changed` event follows. */
  comparing: z.boolean(),
  /** Where values came from, and which were looked at. */
  marks: marksViewSchema,
  plan: filingPlanSchema,
  today: z.string(),
  factsVersion: z.string(),
})
export type CheckView = z.infer<typeof checkViewSchema>

export const choiceSchema = z.object({ id: z.string(), name: z.string() })
export type Choice = z.infer<typeof choiceSchema>

export const regionSchema: z.ZodType<Region> = z.object({
  code: z.string(),
  name: z.string(),
  get inside() {
    return z.array(regionSchema)
  },
})
export type RegionView = Region

/** Names for every choice a form offers, taken from the facts. */
export const choicesSchema = z.object({
  provinces: z.array(choiceSchema),
  natures: z.array(choiceSchema.extend({ certificateTypes: z.array(z.string()), headIs: z.string() })),
  certificateTypes: z.array(choiceSchema),
  personCertificateTypes: z.array(choiceSchema),
  priorApprovals: z.array(choiceSchema),
  contentTypes: z.array(choiceSchema),
  languages: z.array(choiceSchema),
})
export type Choices = z.infer<typeof choicesSchema>

export const settingsViewSchema = z.strictObject({
  theme: z.enum(['system', 'light', 'dark']),
  language: languageChoiceSchema,
  /** Letters and signs alone act as shortcuts, in lists and over pictures. */
  letterKeys: z.boolean(),
  /** Chosen last in the command palette, last first; none behind the lock. */
  recentDeeds: recentDeedsSchema,
})
export type SettingsView = z.infer<typeof settingsViewSchema>

export const appStateSchema = z.object({
  version: z.string(),
  runtime: z.string(),
  store: z.enum(['new', 'locked', 'open', 'problem']),
  problem: z.string().nullable(),
  /** What the problem is about: the key, or the store that it opens. */
  about: z.enum(['key', 'store']).nullable(),
  ways: waysSchema,
  /** No recovery file was made yet. */
  recoveryDue: z.boolean(),
  /** Why the last automatic backup was not made; null when it was. */
  backupFailure: z.string().nullable(),
  /** A damaged page was found in the open store. */
  damaged: z.boolean(),
  keptBy: z.enum(['system', 'passphrase']).nullable(),
  systemKeyAvailable: z.boolean(),
  today: z.string(),
  factsVersion: z.string(),
  settings: settingsViewSchema,
})
export type AppState = z.infer<typeof appStateSchema>

/** A fact that a rule looked at for one filing, as valid on the day. */
export const factUsedSchema = z.object({
  id: z.string(),
  value: z.unknown(),
  source: sourceSchema,
  validFrom: z.string(),
  /** True when other sources say otherwise. */
  disputed: z.boolean(),
  note: z.string().nullable(),
})
export type FactUsedView = z.infer<typeof factUsedSchema>

/** One imported list of earlier filings; `id` undoes it. */
export const ledgerImportSchema = z.object({
  id: z.string(),
  fileName: z.string(),
  /** Milliseconds since 1970, from the machine's clock. */
  importedAt: z.number(),
  rows: z.number(),
})
export type LedgerImportView = z.infer<typeof ledgerImportSchema>

/** One imported earlier filing; `line` is its line in the file. */
export const ledgerRowSchema = earlierFilingSchema.extend({
  id: z.string(),
  importId: z.string(),
  line: z.number(),
})
export type LedgerRowView = z.infer<typeof ledgerRowSchema>

export const ledgerViewSchema = z.object({
  /** Drafts of this machine that others are compared with; those put away do not count. */
  drafts: z.number(),
  /** Last imported first. */
  imports: z.array(ledgerImportSchema),
  /** The part of the rows that was asked for, in the order of the imports and of their lines. */
  rows: z.array(ledgerRowSchema),
  /** All rows that fit the query. */
  total: z.number(),
})
export type LedgerView = z.infer<typeof ledgerViewSchema>

/** Something of a list that was not taken: a whole row (`column` null), or one value of a row that was. */
export const ledgerProblemSchema = z.object({
  line: z.number(),
  column: z.string().nullable(),
  reason: z.string(),
})
export type LedgerProblemView = z.infer<typeof ledgerProblemSchema>

export const ledgerImportResultSchema = z.object({
  /** Null when no row could be taken: nothing was kept then. */
  importId: z.string().nullable(),
  fileName: z.string(),
  taken: z.number(),
  refused: z.number(),
  /** The first 500, in the order of their lines. */
  problems: z.array(ledgerProblemSchema),
  /** Headings of the file that mean nothing here. */
  unknownColumns: z.array(z.string()),
})
export type LedgerImportResult = z.infer<typeof ledgerImportResultSchema>

/** One part of a pasted refusal message and what it points to. */
export const refusalMatchSchema = z.object({
  text: z.string(),
  family: z.string().nullable(),
  top: z.number().nullable(),
  rules: z.array(z.string()),
  /** `services[]` stays open where the message names none of several. */
  paths: z.array(z.string()),
  advice: z.string().nullable(),
  source: sourceSchema.nullable(),
  kind: z.enum(['reason', 'note', 'boilerplate']),
})
export type RefusalMatchView = z.infer<typeof refusalMatchSchema>

export const registrationRecordSchema = z.object({
  name: z.string().nullable(),
  /** The text says that the owner is hidden. */
  registrantRedacted: z.boolean(),
  statuses: z.array(z.string()),
  remarks: z.array(z.string()),
  /** False when the record is about another domain than the form's. */
  fits: z.boolean(),
  /** Values that the form has not, or has otherwise; `key` is a place inside the domain. */
  changes: z.array(
    z.object({
      key: z.string(),
      old: z.union([z.string(), z.boolean()]).nullable(),
      new: z.union([z.string(), z.boolean()]),
      fillsEmpty: z.boolean(),
    }),
  ),
})
export type RegistrationRecordView = z.infer<typeof registrationRecordSchema>

export const registrationViewSchema = z.object({
  /** A sentence when nothing was recognised. */
  problem: z.string().nullable(),
  records: z.array(registrationRecordSchema),
  /** Place in `records` of the one about the form's domain. */
  own: z.number().int().nullable(),
})
export type RegistrationView = z.infer<typeof registrationViewSchema>
