import { z } from 'zod'
import {
  backedUpDraftSchema,
  backupViewSchema,
  lockMinutesSchema,
  offeredSchema,
  rescueReportSchema,
  securityViewSchema,
} from './security-views'

/** Key, lock, backups and drafts handed to a colleague; a part of the one table. */

const route = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O) => ({ input, output })

const nothing = z.strictObject({})
const id = z.string().min(1).max(100)
const passphrase = z.string().min(1).max(1_000)
/** Null when the person closed the dialog. */
const chosenFile = z.object({ fileName: z.string().nullable() })

export const securityRoutes = {
  'security.view': route(nothing, securityViewSchema),
  /** `next` null gives the passphrase up; `current` is the one so far, null where there was none. */
  'security.passphrase': route(
    z.strictObject({ current: passphrase.nullable(), next: passphrase.nullable() }),
    nothing,
  ),
  'security.system': route(z.strictObject({ keep: z.boolean(), current: passphrase.nullable() }), nothing),
  'security.autoLock': route(z.strictObject({ minutes: lockMinutesSchema }), nothing),
  /** The page's answer to `lock.asked`: whether all that was typed is saved. */
  'security.lockAnswer': route(z.strictObject({ saved: z.boolean() }), nothing),

  /** The passphrase where there is one, except right after the store was made. */
  'recovery.save': route(z.strictObject({ passphrase: passphrase.nullable() }), chosenFile),
  /** Only looks: whether the file opens the data that are open here. */
  'recovery.test': route(nothing, chosenFile.extend({ opens: z.boolean() })),
  /** A file from a dialog, or a typed code; it must fit the data here. */
  'recovery.use': route(z.strictObject({ code: z.string().min(1).max(400).nullable() }), chosenFile),
  /** After `recovery.use`: a new passphrase, or null for the system's key store; opens the data. */
  'recovery.finish': route(z.strictObject({ passphrase: passphrase.nullable() }), nothing),

  'store.startAnew': route(nothing, nothing),
  'store.rescue': route(nothing, rescueReportSchema),
  /** Reads every page of the data; false where one is damaged. */
  'store.check': route(nothing, z.object({ whole: z.boolean() })),

  'backup.now': route(nothing, chosenFile),
  /** `own`: asks for a folder; else back to the one beside the data. */
  'backup.folder': route(z.strictObject({ own: z.boolean() }), nothing),
  /** A file from a dialog, or the newest good automatic backup; null when there is none. */
  'backup.pick': route(
    z.strictObject({ from: z.enum(['dialog', 'newest', 'offered']) }),
    backupViewSchema.nullable(),
  ),
  /** By passphrase, by typed recovery code, or with neither by a recovery file from a dialog. */
  'backup.unlock': route(
    z.strictObject({ passphrase: passphrase.nullable(), code: z.string().max(400).nullable() }),
    nothing,
  ),
  'backup.drafts': route(nothing, z.object({ drafts: z.array(backedUpDraftSchema) })),
  'backup.take': route(
    z.strictObject({ ids: z.array(id).min(1).max(10_000) }),
    z.object({ ids: z.array(id) }),
  ),
  /** A new passphrase only where the backup knows none and the system keeps no key. */
  'backup.replace': route(z.strictObject({ passphrase: passphrase.nullable() }), nothing),
  /** Leaves in the automatic backups only what the data hold now, and drops what was set aside. */
  'backup.renew': route(nothing, nothing),

  /** `left`: files that could not be cleaned and stayed behind. */
  'handover.save': route(
    z.strictObject({ id, passphrase }),
    chosenFile.extend({ left: z.array(z.string()) }),
  ),
  /** A sealed draft that was dropped; `handover.open` opens it. */
  'handover.offer': route(
    z.strictObject({
      name: z.string().min(1).max(500),
      bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
    }),
    nothing,
  ),
  'handover.open': route(z.strictObject({ passphrase }), z.object({ id })),
  /** The file that the system handed over last, once; null when there is none. */
  'offered.next': route(nothing, offeredSchema.nullable()),
} as const
