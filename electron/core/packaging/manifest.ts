import { z } from 'zod'
import { ACCESS_PROVIDERS, FILING_TYPES, SLOTS } from '../filing/vocabulary'
import { summarySchema } from '../rules/finding'
import { FIT_REASONS } from './picture-limits'

/** What a package says of itself. It names files and versions, never a value of the filing. */

export const PACKAGE_FORMAT = 'icp-filing-package'
/** 2: originals beside fitted copies, papers, copy sheet and calendar. */
export const PACKAGE_VERSION = 2
const READ_VERSIONS = [1, PACKAGE_VERSION] as const
export const MANIFEST_NAME = 'manifest.json'

/** Bounds of what is written and of what a verifier is willing to look at. */
export const PACKAGE_MAX_ENTRIES = 2_000
export const PACKAGE_MAX_BYTES = 500 * 1024 * 1024
export const MANIFEST_MAX_BYTES = 5 * 1024 * 1024

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

export const ROLES = [
  'draft',
  'report',
  'material',
  'crop',
  'original',
  'paper',
  'copy-sheet',
  'calendar',
  'changes',
] as const

/** How a fitted copy came to be. */
export const copyOfSchema = z.strictObject({
  /** Names of the originals in the package, in the order in which they stand in the copy; none of what was covered. */
  originals: z.array(z.string()),
  reasons: z.array(z.enum(FIT_REASONS)).min(1),
  width: z.number().int().min(1),
  height: z.number().int().min(1),
  /** JPEG quality in hundredths; 100 for PNG. */
  quality: z.number().int().min(1).max(100),
  /** Fields that were read from the originals and not, or not alike, from the copy. */
  lost: z.array(z.string()),
})
export type CopyOf = z.infer<typeof copyOfSchema>

/** A picture that no copy brings within the limits of its slot; the original goes as it is. */
export const unfitSchema = z.strictObject({
  slot: z.enum(SLOTS),
  service: z.number().int().min(0).nullable(),
  /** Null when the file could not be opened for a copy. */
  limit: z.enum(['bytes', 'width', 'height']).nullable(),
  wanted: z.number().int().min(0).nullable(),
  reached: z.number().int().min(0).nullable(),
})
export type UnfitPicture = z.infer<typeof unfitSchema>

export const manifestEntrySchema = z.strictObject({
  name: z.string().min(1).max(400),
  role: z.enum(ROLES),
  /** Bytes, before encryption. */
  size: z.number().int().min(0).max(PACKAGE_MAX_BYTES),
  sha256,
  /** Only of materials and originals. */
  slot: z.enum(SLOTS).optional(),
  service: z.number().int().min(0).nullable().optional(),
  /** Only of materials that are fitted copies. */
  copyOf: copyOfSchema.optional(),
})
export type ManifestEntry = z.infer<typeof manifestEntrySchema>

export const overrideSchema = z.strictObject({
  rule: z.string(),
  path: z.string(),
  /** Why the person packaged although this finding blocks. */
  reason: z.string(),
})
export type Override = z.infer<typeof overrideSchema>

export const leftOutSchema = z.strictObject({
  slot: z.enum(SLOTS),
  service: z.number().int().min(0).nullable(),
  why: z.enum(['missing', 'unreadable']),
})
export type LeftOut = z.infer<typeof leftOutSchema>

export const manifestSchema = z.strictObject({
  format: z.literal(PACKAGE_FORMAT),
  version: z.literal(READ_VERSIONS),
  /** The day on which the filing was checked; no clock is read. */
  today: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  filing: z.strictObject({
    type: z.enum(FILING_TYPES).nullable(),
    province: z.string().nullable(),
    accessProvider: z.enum(ACCESS_PROVIDERS).nullable(),
  }),
  versions: z.strictObject({ app: z.string(), rules: z.string(), reader: z.string() }),
  summary: summarySchema.strict(),
  overrides: z.array(overrideSchema),
  /** Materials of the draft that are not in the package. */
  leftOut: z.array(leftOutSchema),
  /** Absent in version 1. */
  unfit: z.array(unfitSchema).optional(),
  /** Every file of the package but this one, in the order in which the zip holds them. */
  entries: z.array(manifestEntrySchema).max(PACKAGE_MAX_ENTRIES),
  /** SHA-256 of this manifest's text without this line's value: shows a careless change, not a forger's. */
  seal: sha256,
})
export type Manifest = z.infer<typeof manifestSchema>

type Sha256 = (text: string) => string

const textOf = (manifest: Manifest): string => `${JSON.stringify(manifest, null, 2)}\n`
const UNSEALED = '0'.repeat(64)

/** The manifest's text with its seal; keys stand in the order of the schema. */
export function sealedManifest(content: Omit<Manifest, 'seal'>, sha256Of: Sha256): string {
  const unsealed = manifestSchema.parse({ ...content, seal: UNSEALED })
  return textOf({ ...unsealed, seal: sha256Of(textOf(unsealed)) })
}

/** The manifest if the text is one, letter by letter as we would write it, and its seal fits; else why not. */
export function openManifest(
  text: string,
  sha256Of: Sha256,
): { manifest: Manifest; sealed: boolean } | { problem: string } {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { problem: '清单不是完整的 JSON。' }
  }
  const head = value as { format?: unknown; version?: unknown } | null
  if (typeof head !== 'object' || head?.format !== PACKAGE_FORMAT) return { problem: '清单不是本软件写的。' }
  if (typeof head.version === 'number' && head.version > PACKAGE_VERSION)
    return { problem: '这个材料包由更新版本的软件生成。请先更新本软件。' }
  const parsed = manifestSchema.safeParse(value)
  if (!parsed.success) return { problem: '清单的内容不合格式。' }
  const manifest = parsed.data
  const sealed =
    text === textOf(manifest) && sha256Of(textOf({ ...manifest, seal: UNSEALED })) === manifest.seal
  return { manifest, sealed }
}
