import { z } from 'zod'
import { NATURES, PRIOR_APPROVAL_CATEGORIES, SLOTS } from '../filing/vocabulary'
import { namedSchema } from './fact-values'
import type { Fact, Facts } from './facts'

/** What the pack province-rules says: how a draft shows whether a province's material or remark is wanted and given. */

const words = z.array(z.string()).min(1)

/**
 * When a material is wanted, beyond the principal's kind. All conditions given must hold; without any, always.
 * A material with no `when` at all depends on what no draft tells: it is only listed.
 */
const whenSchema = z.strictObject({
  natures: z.array(z.enum(NATURES)).optional(),
  /** One of them stands in the principal's name or business scope. */
  nameOrScope: words.optional(),
  /** In the principal's name. */
  name: words.optional(),
  /** In a service's name or description. */
  service: words.optional(),
  /** More words for one province, by its code, beside `nameOrScope`. */
  more: z.record(z.string(), words).optional(),
  /** Not wanted where a service claims one of these approvals. */
  unlessApproval: z.array(z.enum(PRIOR_APPROVAL_CATEGORIES)).optional(),
  /** The head is younger than this on the planned day. */
  underAge: z.number().int().positive().optional(),
  /** A domain's owner is named and is not the principal. */
  otherOwner: z.literal(true).optional(),
  /** Not wanted for an order that only changes what is filed. */
  exceptChanges: z.literal(true).optional(),
})
export type MaterialWhen = z.infer<typeof whenSchema>

/** What must be seen in a draft before something that no draft decides is listed at all. */
const listedSchema = z.strictObject({
  /** One of them in a name, the business scope, a description or a domain. */
  words: words.optional(),
  /** The principal is a person, or a sole trader by its credit code. */
  soleTrader: z.literal(true).optional(),
  /** The order changes what is filed. */
  changes: z.literal(true).optional(),
})
export type Listed = z.infer<typeof listedSchema>

export const provinceMaterialSchema = z.strictObject({
  /** `《不涉及校外培训承诺书》` */
  name: z.string(),
  /** Where it would lie, the usual one first. */
  slots: z.array(z.enum(SLOTS)),
  when: whenSchema.optional(),
  listed: listedSchema.optional(),
  /** Family that answers for it. */
  answeredBy: z.string().optional(),
})
export type ProvinceMaterial = z.infer<typeof provinceMaterialSchema>

export const provinceRemarkSchema = z.strictObject({
  /** What the remark is to say: `网站内容与用途`. */
  name: z.string(),
  /** One of these words in a remark answers it; left out = any remark does. */
  words: words.optional(),
  /** How a draft shows that it is wanted; left out = it does not. */
  when: z.enum(['always', 'several-domains', 'head-is-not-legal', 'other-content', 'not-portal']).optional(),
  /** Provinces with a condition of their own; null = no draft tells. */
  provinces: z
    .record(
      z.string(),
      z.enum(['always', 'several-domains', 'head-is-not-legal', 'other-content', 'not-portal']).nullable(),
    )
    .optional(),
  listed: listedSchema.optional(),
  answeredBy: z.string().optional(),
})
export type ProvinceRemark = z.infer<typeof provinceRemarkSchema>

/** Ceilings of one order that an access provider names for every province. */
export const providerLimitSchema = z.strictObject({
  personalServices: z.number().int().positive().optional(),
  organizationSites: z.number().int().positive().optional(),
})

export const provinceMaterial = (type: string, facts: Facts): Fact<ProvinceMaterial> | null =>
  facts.get(`province-material/${type}`, provinceMaterialSchema)

export const provinceRemark = (template: string, facts: Facts): Fact<ProvinceRemark> | null =>
  facts.get(`province-remark/${template}`, provinceRemarkSchema)

export const providerLimit = (
  provider: string | null,
  facts: Facts,
): Fact<z.infer<typeof providerLimitSchema>> | null =>
  facts.get(`provider-limit/${provider ?? ''}`, providerLimitSchema)

/** `居住证` for `residence_permit`; the id where no fact names it. */
export const residenceProofName = (id: string, facts: Facts): string =>
  facts.get(`residence-proof/${id}`, namedSchema)?.value.name ?? id
