import { z } from 'zod'
import { SLOTS } from '../core/filing/vocabulary'
import { unfitSchema } from '../core/packaging/manifest'
import { FIT_REASONS } from '../core/packaging/picture-limits'
import { sourceSchema } from '../core/rules/finding'

/** What the page is shown of the package and of the form that it is for. */

const slot = z.enum(SLOTS)

export const pictureWishesSchema = z.strictObject({
  /** Copies within the limits of the provider's form. */
  fit: z.boolean(),
  flatten: z.boolean(),
  /** Words of the watermark; null = none. */
  watermark: z.string().trim().min(1).max(40).nullable(),
})

/** How the draft's pictures stand to the form of its access provider. */
export const packageFormSchema = z.object({
  provider: z.string(),
  watermark: z.object({
    policy: z.enum(['allowed', 'refused', 'unknown']),
    wording: z.string().nullable(),
    source: sourceSchema,
  }),
  /** Slots of this draft whose picture the provider wants taken on the spot. */
  live: z.object({
    app: z.string().nullable(),
    slots: z.array(slot),
    says: z.string(),
    source: sourceSchema,
  }),
  /** Pictures that do not go as they are, with the reasons. */
  copies: z.array(
    z.object({
      fileName: z.string(),
      slot,
      reasons: z.array(z.enum(FIT_REASONS)),
      format: z.enum(['jpeg', 'png']),
      maxBytes: z.number().nullable(),
      maxSide: z.number().nullable(),
      /** Slots whose pictures are put into this one. */
      with: z.array(slot),
      source: sourceSchema,
    }),
  ),
})
export type PackageForm = z.infer<typeof packageFormSchema>

export const packageResultSchema = z.object({
  fileName: z.string(),
  sha256: z.string(),
  entries: z.array(z.object({ name: z.string(), size: z.number(), sha256: z.string() })),
  verified: z.boolean(),
  /** Pictures that no copy brings within the limits of their slot. */
  unfit: z.array(unfitSchema),
  /** Fields of copies that are read worse than in the original, by slot. */
  lost: z.array(z.object({ name: z.string(), fields: z.array(z.string()) })),
})
export type PackageResult = z.infer<typeof packageResultSchema>

export const verifyResultSchema = z.object({
  fileName: z.string(),
  ok: z.boolean(),
  problems: z.array(z.object({ code: z.string(), entry: z.string().optional(), message: z.string() })),
})
export type VerifyResult = z.infer<typeof verifyResultSchema>
