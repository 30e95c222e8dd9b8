import { z } from 'zod'
import { DRAFT_STATUSES } from '../core/draft/draft-status'
import { calendarViewSchema, filingDaysSchema } from './calendar-views'
import { copySheetRoutes } from './copy-sheet-views'
import { desktopRoutes } from './desktop-views'
import { domainSchema, draftSchema } from '../core/filing/draft'
import { MOST_REDACTIONS, redactionSchema } from '../core/filing/redaction'
import { SLOTS } from '../core/filing/vocabulary'
import { CONSENT_PERSON } from '../core/privacy/consent'
import { markRoutes } from './mark-routes'
import { paperRoutes } from './paper-routes'
import { securityRoutes } from './security-routes'
import { ruleRowSchema } from '../core/rules/rule-browser'
import {
  comparedVersionsSchema,
  draftCountsSchema,
  draftPlaceSchema,
  earlierCheckSchema,
  undoneSchema,
  savedSchema,
  versionsSchema,
} from './history-views'
import {
  consentsViewSchema,
  erasedPersonSchema,
  KEEPING_ANSWERS,
  keepingViewSchema,
  peopleViewSchema,
} from './privacy-views'
import {
  appStateSchema,
  checkViewSchema,
  choicesSchema,
  draftDocumentSchema,
  draftRowSchema,
  factUsedSchema,
  ledgerImportResultSchema,
  ledgerViewSchema,
  materialViewSchema,
  refusalMatchSchema,
  refusalSchema,
  regionSchema,
  registrationViewSchema,
  settingsViewSchema,
} from './views'
import { newFilingStepSchema, progressViewSchema } from './progress-views'
import {
  packageFormSchema,
  packageResultSchema,
  pictureWishesSchema,
  verifyResultSchema,
} from './package-views'

/**
 * The one table of everything the page may ask of main. Inputs are strict: values, ids and bytes, never a path, an
 * address or a channel name. Files come as bytes from a drop or paste, or through a dialog that main opens itself.
 */

interface Route {
  readonly input: z.ZodType
  readonly output: z.ZodType
}

const route = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O) => ({ input, output })

const bytesSchema = z.custom<Uint8Array>((value) => value instanceof Uint8Array)
const nothing = z.strictObject({})
const id = z.string().min(1).max(100)
const passphrase = z.string().min(1).max(1_000)
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const revision = z.number().int().min(0)
const fileName = z.string().min(1).max(500)
const personKey = z.string().min(6).max(1_000)
const addedSchema = z.object({
  added: z.array(materialViewSchema),
  /** Files not taken, each with the reason; the others of the same drop are taken. */
  refused: z.array(z.object({ fileName: z.string(), refusal: refusalSchema })),
  /** Names of files whose picture this draft holds already, and the material that holds it. */
  duplicates: z.array(z.object({ fileName: z.string(), of: z.string(), materialId: id })),
})

export const routes = {
  'app.state': route(nothing, appStateSchema),
  'app.choices': route(nothing, choicesSchema),
  /** Today's divisions for choosing one, the provinces first. */
  'app.regions': route(nothing, z.object({ regions: z.array(regionSchema) })),
  /** The given ones are changed. Language and theme can be chosen before the store is opened. */
  'settings.save': route(settingsViewSchema.partial(), settingsViewSchema),

  /** Null leaves the key to the system's key store. */
  'store.create': route(z.strictObject({ passphrase: passphrase.nullable() }), nothing),
  'store.unlock': route(z.strictObject({ passphrase }), nothing),
  'store.lock': route(nothing, nothing),

  /** A part of one list, last changed first, with what all lists count under the same query. */
  'draft.list': route(
    z.strictObject({
      query: z.string().max(200),
      place: draftPlaceSchema,
      status: z.enum(DRAFT_STATUSES).nullable(),
      offset: z.number().int().min(0),
      limit: z.number().int().min(0).max(500),
    }),
    z.object({ drafts: z.array(draftRowSchema), total: z.number().int(), counts: draftCountsSchema }),
  ),
  'draft.create': route(z.strictObject({ from: z.enum(['blank', 'sample']) }), z.object({ id })),
  /** Null when the person closed the dialog. */
  'draft.import': route(
    nothing,
    z.object({
      id: id.nullable(),
      missing: z.array(z.string()),
      /** The name of a sealed draft that was chosen: `handover.open` opens it. */
      sealed: z.string().nullable(),
    }),
  ),
  'draft.export': route(z.strictObject({ id }), z.object({ fileName: z.string().nullable() })),
  'draft.open': route(z.strictObject({ id }), draftDocumentSchema),
  'draft.save': route(
    /** `continues`: the change goes on with the last one, so that both are undone as one. */
    z.strictObject({ id, revision, draft: draftSchema, continues: z.boolean().default(false) }),
    savedSchema,
  ),
  /** A draft of its own with the same content; a template goes without materials. */
  'draft.copy': route(
    z.strictObject({ id, title: z.string().max(200), as: z.enum(['draft', 'template']) }),
    z.object({ id }),
  ),
  'draft.archive': route(z.strictObject({ id, archived: z.boolean() }), nothing),
  'draft.delete': route(z.strictObject({ id }), nothing),
  'draft.restore': route(z.strictObject({ id }), nothing),
  /** For good, with its pictures and every trace. */
  'draft.purge': route(z.strictObject({ id }), nothing),
  'trash.empty': route(nothing, z.object({ drafts: z.number().int() })),
  /**
   * Checks the draft as it stands in the form, saved or not, with the materials kept for it. `revision` when the form
   * stands as it was saved: what was found is then noted for it.
   */
  'draft.check': route(
    z.strictObject({ id, draft: draftSchema, revision: revision.nullable().default(null) }),
    checkViewSchema,
  ),

  /** Versions from revision `from` downwards, or from the newest. */
  'history.list': route(z.strictObject({ id, from: revision.nullable() }), versionsSchema),
  /** One version, and how the current draft differs from it. */
  'history.compare': route(z.strictObject({ id, revision }), comparedVersionsSchema),
  /** Makes it the current one as a new revision. `revision` is the version's, `current` the one it goes over. */
  'history.restore': route(z.strictObject({ id, revision, current: revision }), draftDocumentSchema),
  /** One step back or on, as a new revision; null when there is none. */
  'history.undo': route(z.strictObject({ id, revision }), undoneSchema.nullable()),
  'history.redo': route(z.strictObject({ id, revision }), undoneSchema.nullable()),
  'history.checks': route(z.strictObject({ id }), z.object({ checks: z.array(earlierCheckSchema) })),

  /** Every fact that the rule read about the draft as it stands in the form, its basis first. */
  'finding.explain': route(
    z.strictObject({ draftId: id, draft: draftSchema, rule: z.string().max(100) }),
    z.object({ facts: z.array(factUsedSchema) }),
  ),

  /** What a pasted refusal message points to in the draft as it stands in the form. */
  'refusal.match': route(
    z.strictObject({ draftId: id, draft: draftSchema, text: z.string().max(20_000) }),
    z.object({ matches: z.array(refusalMatchSchema) }),
  ),
  /** The dates that matter for the draft as it stands in the form. */
  'calendar.view': route(z.strictObject({ draft: draftSchema, days: filingDaysSchema }), calendarViewSchema),
  /** The same as an iCalendar file; null when the person closed the dialog. */
  'calendar.save': route(
    z.strictObject({ draft: draftSchema, days: filingDaysSchema }),
    z.object({ fileName: z.string().nullable() }),
  ),
  /** What a pasted WHOIS, RDAP or console text says of a domain of the form. */
  'domain.parse': route(
    z.strictObject({ text: z.string().max(400_000), domain: domainSchema }),
    registrationViewSchema,
  ),

  /** Takes a list of earlier filings (CSV) from a dialog; null when the person closed it. */
  'ledger.import': route(nothing, ledgerImportResultSchema.nullable()),
  /** `query` is found in principal, person, numbers, domains and notes; `limit` rows from `offset` on. */
  'ledger.list': route(
    z.strictObject({
      query: z.string().max(200),
      offset: z.number().int().min(0),
      limit: z.number().int().min(0).max(1_000),
    }),
    ledgerViewSchema,
  ),
  /** Undoes one import with all its rows. */
  'ledger.remove': route(z.strictObject({ importId: id }), nothing),

  'material.add': route(
    z.strictObject({
      draftId: id,
      files: z
        .array(
          z.strictObject({
            name: fileName,
            bytes: bytesSchema,
            slot: z.enum(SLOTS).nullable(),
            service: z.number().int().nullable(),
          }),
        )
        .max(200),
    }),
    addedSchema,
  ),
  'material.pick': route(
    z.strictObject({ draftId: id, slot: z.enum(SLOTS).nullable(), service: z.number().int().nullable() }),
    addedSchema,
  ),
  'material.place': route(
    z.strictObject({
      draftId: id,
      materialId: id,
      slot: z.enum(SLOTS),
      service: z.number().int().nullable(),
    }),
    nothing,
  ),
  /** Covers these parts of the picture, and no others, in everything that leaves. */
  'material.cover': route(
    z.strictObject({
      draftId: id,
      materialId: id,
      redactions: z.array(redactionSchema).max(MOST_REDACTIONS),
    }),
    nothing,
  ),
  'material.remove': route(z.strictObject({ draftId: id, materialId: id }), nothing),
  'material.restore': route(z.strictObject({ draftId: id, materialId: id }), nothing),
  /** The upright page (crop null), or one of its crops by key. */
  'material.picture': route(
    z.strictObject({
      draftId: id,
      materialId: id,
      page: z.number().int(),
      crop: z.string().max(40).nullable(),
    }),
    z.object({ bytes: bytesSchema.nullable(), mediaType: z.string() }),
  ),
  'reading.stop': route(z.strictObject({ draftId: id }), nothing),
  /** Leaves the picture that takes so long for later, and reads the next. */
  'reading.skip': route(z.strictObject({ draftId: id }), nothing),
  'reading.resume': route(z.strictObject({ draftId: id }), nothing),

  /** Who agreed that pictures of their documents are kept with the draft. */
  'consent.list': route(z.strictObject({ draftId: id }), consentsViewSchema),
  /** The person at the window says that these people, named by their place in the draft, have agreed. */
  'consent.give': route(
    z.strictObject({ draftId: id, people: z.array(z.string().regex(CONSENT_PERSON)).min(1).max(50) }),
    consentsViewSchema,
  ),

  /** Drafts about which it is time to ask whether they are still needed; the app only asks. */
  'keeping.view': route(nothing, keepingViewSchema),
  'keeping.days': route(
    z.strictObject({ days: z.number().int().min(1).max(3_650) }),
    z.object({ days: z.number() }),
  ),
  /** `delete` is for good, without the bin. */
  'keeping.answer': route(z.strictObject({ draftId: id, answer: z.enum(KEEPING_ANSWERS) }), nothing),

  /** Everybody about whom something is kept, found by name, number, phone, address or draft. */
  'people.list': route(z.strictObject({ query: z.string().max(200) }), peopleViewSchema),
  /** A copy of what is kept about one person; null when the person closed the dialog. */
  'people.export': route(z.strictObject({ key: personKey }), z.object({ fileName: z.string().nullable() })),
  /** For good: the person's places and pictures out of every draft, or those drafts altogether. */
  'people.erase': route(
    z.strictObject({ key: personKey, how: z.enum(['places', 'drafts']) }),
    erasedPersonSchema,
  ),

  /** On a click: what is copied is taken off the clipboard again after a minute. */
  'clipboard.copy': route(z.strictObject({ text: z.string().min(1).max(200_000) }), nothing),

  /** The whole rule book as of a day (null: the newest facts), with what one province says (two digits). */
  'rules.list': route(
    z.strictObject({
      asOf: day.nullable(),
      province: z
        .string()
        .regex(/^\d{2}$/)
        .nullable(),
    }),
    z.object({ rules: z.array(ruleRowSchema) }),
  ),

  /** What happened to the filing outside this program, as the person noted it, and the packages handed in. */
  'progress.view': route(z.strictObject({ draftId: id }), progressViewSchema),
  'progress.note': route(z.strictObject({ draftId: id, step: newFilingStepSchema }), progressViewSchema),
  'progress.remove': route(z.strictObject({ draftId: id, stepId: z.number().int() }), progressViewSchema),

  /** Null when the person closed the dialog. `override`: the reason for packaging over a block. */
  'package.write': route(
    z.strictObject({
      draftId: id,
      override: z.string().min(8).max(500).nullable(),
      password: z.string().min(8).max(200).nullable(),
      pictures: pictureWishesSchema,
      /** A folder has no password. */
      form: z.enum(['zip', 'folder']).default('zip'),
    }),
    packageResultSchema.nullable(),
  ),
  /** Asks for a file, or takes the one asked for last again with its password. */
  'package.verify': route(
    z.strictObject({ password: z.string().min(1).max(200).nullable() }),
    verifyResultSchema.nullable(),
  ),
  'package.form': route(z.strictObject({ draftId: id }), packageFormSchema),
  'package.show': route(nothing, nothing),

  ...markRoutes,
  ...paperRoutes,
  ...copySheetRoutes,
  ...desktopRoutes,
  ...securityRoutes,
} as const satisfies Record<string, Route>

export type Routes = typeof routes
export type RouteName = keyof Routes
export type RouteInput<R extends RouteName> = z.input<Routes[R]['input']>
export type RouteRequest<R extends RouteName> = z.output<Routes[R]['input']>
export type RouteAnswer<R extends RouteName> = z.output<Routes[R]['output']>
