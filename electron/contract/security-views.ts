import { z } from 'zod'

/** What the page is shown of the key, its ways in, backups and files handed over. Times are milliseconds since 1970. */

export const LOCK_MINUTES = [0, 5, 15, 60] as const
export type LockMinutes = (typeof LOCK_MINUTES)[number]
export const lockMinutesSchema = z.union(LOCK_MINUTES.map((minutes) => z.literal(minutes)))

export const waysSchema = z.object({ system: z.boolean(), passphrase: z.boolean() })

export const securityViewSchema = z.object({
  ways: waysSchema,
  systemKeyAvailable: z.boolean(),
  portable: z.boolean(),
  dataFolder: z.string(),
  recovery: z.object({ savedAt: z.number().nullable(), testedAt: z.number().nullable() }),
  /** 0 never locks by itself. */
  lockAfterMinutes: lockMinutesSchema,
  backup: z.object({
    folder: z.string(),
    /** Chosen by the person rather than beside the data. */
    isOwnFolder: z.boolean(),
    kept: z.number(),
    lastGoodAt: z.number().nullable(),
    lastFailure: z.object({ at: z.number(), code: z.string() }).nullable(),
    running: z.boolean(),
  }),
  /** Earlier data that were set aside. */
  setAside: z.number(),
})
export type SecurityView = z.infer<typeof securityViewSchema>

/** A backup that was chosen; its drafts come once it is unlocked. */
export const backupViewSchema = z.object({
  fileName: z.string(),
  createdAt: z.number(),
  appVersion: z.string(),
  drafts: z.number(),
  materials: z.number(),
  /** True when no secret is needed: it is of the data that are open here. */
  opens: z.boolean(),
  /** It can be opened by the passphrase of its time; a recovery file always can. */
  hasPassphrase: z.boolean(),
})
export type BackupView = z.infer<typeof backupViewSchema>

export const backedUpDraftSchema = z.object({
  id: z.string(),
  title: z.string(),
  principalName: z.string(),
  materials: z.number(),
  updatedAt: z.number(),
  deletedAt: z.number().nullable(),
})
export type BackedUpDraftView = z.infer<typeof backedUpDraftSchema>

export const rescueReportSchema = z.object({
  drafts: z.number(),
  draftsOlder: z.number(),
  draftsLost: z.number(),
  files: z.number(),
  filesLost: z.number(),
})
export type RescueReportView = z.infer<typeof rescueReportSchema>

/** A file that the system handed to the program: a double click, the command line. */
export const offeredSchema = z.object({ kind: z.enum(['draft', 'backup']), fileName: z.string() })
export type OfferedFile = z.infer<typeof offeredSchema>
