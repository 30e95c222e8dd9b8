import { z } from 'zod'
import { DEED_IDS, MOST_RECENT_DEEDS } from '../core/deeds/deeds'

/** What the window shares with the desktop around it: menus, zoom, recent drafts, printing, help. */

const nothing = z.strictObject({})
const draftId = z.string().min(1).max(100)
const route = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O) => ({ input, output })

export const deedIdSchema = z.enum(DEED_IDS)
export const recentDeedsSchema = z.array(deedIdSchema).max(MOST_RECENT_DEEDS)

export const recentDraftSchema = z.object({
  id: z.string(),
  /** Its first and last character; empty for a draft without a name. */
  name: z.string(),
  /** Milliseconds since 1970. */
  savedAt: z.number(),
})
export type RecentDraftView = z.infer<typeof recentDraftSchema>

export const aboutSchema = z.object({
  app: z.string(),
  electron: z.string(),
  chrome: z.string(),
  node: z.string(),
  system: z.string(),
  rulePacks: z.array(z.object({ id: z.string(), version: z.string() })),
  /** Texts that lie with the program, by file name. */
  licences: z.array(z.string()),
})
export type AboutView = z.infer<typeof aboutSchema>

export const desktopRoutes = {
  /** What can be done now, for the menu bar. */
  'desktop.deeds': route(z.strictObject({ enabled: z.array(deedIdSchema).max(DEED_IDS.length) }), nothing),
  /** Null only asks. Answers in per cent. */
  'desktop.zoom': route(
    z.strictObject({ step: z.enum(['in', 'out', 'reset']).nullable() }),
    z.object({ percent: z.number() }),
  ),
  /** The drafts opened last, last first; none behind the lock. */
  'desktop.recent': route(nothing, z.object({ drafts: z.array(recentDraftSchema) })),
  /** Forgets which drafts were opened last and which deeds were chosen; the drafts stay. */
  'desktop.forgetRecent': route(nothing, nothing),
  /** The check report of the draft as it is saved, through the system's dialog. */
  'desktop.print': route(
    z.strictObject({ draftId }),
    z.object({ outcome: z.enum(['printed', 'cancelled', 'failed']) }),
  ),
  /** Begins to drag the package that was written last out of the window. */
  'package.drag': route(nothing, z.object({ begun: z.boolean() })),
  'help.about': route(nothing, aboutSchema),
  /** The text of a licence that `help.about` named; null for any other name. */
  'help.licence': route(
    z.strictObject({ name: z.string().min(1).max(100) }),
    z.object({ text: z.string().nullable() }),
  ),
  /** A problem report made now, in full. */
  'help.report': route(nothing, z.object({ text: z.string() })),
  /** Saves the report that was shown last; null when the person closed the dialog. */
  'help.saveReport': route(nothing, z.object({ fileName: z.string().nullable() })),
} as const
