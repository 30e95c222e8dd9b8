import { z } from 'zod'
import { LOCK_MINUTES, lockMinutesSchema } from '../../contract/security-views'
import { DEED_IDS, MOST_RECENT_DEEDS, type DeedId } from '../../core/deeds/deeds'
import { ACCESS_PROVIDERS } from '../../core/filing/vocabulary'
import { THEMES } from '../../core/theme'

const isDeed = (id: unknown): id is DeedId => (DEED_IDS as readonly unknown[]).includes(id)

export const themeSchema = z.enum(THEMES)

/**
 * What the person chose once for all drafts. A value that does not fit (an older or damaged one) falls back to its
 * default alone, so that one bad setting never costs the others.
 */
export const settingsSchema = z.object({
  /** As earlier versions kept it; now it lies beside the store, where it is known before the store is opened. */
  theme: themeSchema.catch('system'),
  /** Letters and signs alone act as shortcuts in lists and the viewer. */
  letterKeys: z.boolean().catch(true),
  /** Deeds chosen last in the command palette, last first. One that this version does not know is left out. */
  recentDeeds: z
    .array(z.unknown())
    .catch([])
    .transform((kept) => kept.filter(isDeed).slice(0, MOST_RECENT_DEEDS)),
  /** Of the last draft, offered for the next: two digits of GB/T 2260. */
  recentProvince: z
    .string()
    .regex(/^\d{2}$/)
    .nullable()
    .catch(null),
  recentAccessProvider: z.enum(ACCESS_PROVIDERS).nullable().catch(null),
  /** Minutes without a touch after which the store is locked; 0 never. */
  lockAfterMinutes: lockMinutesSchema.catch(LOCK_MINUTES[2]),
  /** Days after packaging when the app asks whether a draft is still needed. */
  askToDeleteAfterDays: z.number().int().min(1).max(3_650).catch(90),
})
export type Settings = z.output<typeof settingsSchema>

export const DEFAULT_SETTINGS: Settings = settingsSchema.parse({})
