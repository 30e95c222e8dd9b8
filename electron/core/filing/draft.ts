import { z } from 'zod'
import { MOST_REDACTIONS, redactionSchema } from './redaction'
import {
  ACCESS_PROVIDERS,
  CERTIFICATE_TYPES,
  FILING_TYPES,
  NATURES,
  OWNER_RELATIONS,
  PERSON_CERTIFICATE_TYPES,
  PRIOR_APPROVAL_CATEGORIES,
  SLOTS,
} from './vocabulary'

/**
 * The draft, version 1: what the person entered about one filing. Strict: an unknown key is an error.
 * Every key but `format` and `version` may be left out; parsing fills it, so code behind the parser sees all keys.
 */

export const DRAFT_FORMAT = 'icp-filing-draft'
export const DRAFT_VERSION = 1

const text = z.string().max(20_000)
const unknownText = text.nullable().default(null)
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, '日期应写成 YYYY-MM-DD')
const unknownDate = date.nullable().default(null)
const dateOrLongTerm = z
  .union([date, z.literal('long-term')])
  .nullable()
  .default(null)
const yesNo = z.boolean().nullable().default(null)

export const personSchema = z.strictObject({
  name: unknownText,
  certificate: z
    .strictObject({
      type: z.enum(PERSON_CERTIFICATE_TYPES).nullable().default(null),
      number: unknownText,
      validUntil: dateOrLongTerm,
    })
    .prefault({}),
  mobile: unknownText,
  emergencyPhone: unknownText,
  landline: unknownText,
  email: unknownText,
  isLegalRepresentative: yesNo,
})

export const domainSchema = z.strictObject({
  name: unknownText,
  owner: z
    .strictObject({
      name: unknownText,
      certificateType: z.enum(CERTIFICATE_TYPES).nullable().default(null),
      certificateNumber: unknownText,
      relation: z.enum(OWNER_RELATIONS).nullable().default(null),
    })
    .prefault({}),
  registrar: unknownText,
  registeredOn: unknownDate,
  expiresOn: unknownDate,
  realNameVerified: yesNo,
  realNameVerifiedOn: unknownDate,
})

export const appSchema = z.strictObject({
  platforms: z.array(text).default([]),
  packageName: unknownText,
  publicKey: unknownText,
  signature: unknownText,
  icon: unknownText,
  namesByPlatform: z.record(z.string(), text).default({}),
})

export const serviceSchema = z.strictObject({
  kind: z.enum(['website', 'app']).default('website'),
  name: unknownText,
  homepage: unknownText,
  contentTypes: z.array(text).default([]),
  description: text.nullable().default(''),
  languages: z.array(text).default([]),
  domains: z.array(domainSchema).default([]),
  priorApprovals: z
    .array(
      z.strictObject({
        category: z.enum(PRIOR_APPROVAL_CATEGORIES),
        number: unknownText,
        file: unknownText,
      }),
    )
    .default([]),
  nameProofs: z.array(z.enum(['trademark', 'approval'])).default([]),
  app: appSchema.nullable().default(null),
  filingNumber: unknownText,
  filedWith: z.enum(['this-provider', 'other-provider']).nullable().default(null),
  ownedByPrincipal: yesNo,
  remark: text.nullable().default(''),
  responsible: personSchema.nullable().default(null),
})

export const principalSchema = z.strictObject({
  nature: z.enum(NATURES).nullable().default(null),
  name: unknownText,
  certificate: z
    .strictObject({
      type: z.enum(CERTIFICATE_TYPES).nullable().default(null),
      number: unknownText,
      address: unknownText,
      validUntil: dateOrLongTerm,
      businessScope: unknownText,
    })
    .prefault({}),
  region: unknownText,
  postalAddress: unknownText,
  remark: text.nullable().default(''),
  filingNumber: unknownText,
  filedWith: z.enum(['this-provider', 'other-provider']).nullable().default(null),
  orderRunning: yesNo,
  responsible: personSchema.prefault({}),
})

export const materialSchema = z.strictObject({
  slot: z.enum(SLOTS),
  file: z.string().min(1).max(1_000),
  service: z.number().int().min(0).nullable().default(null),
  /** Parts that are covered in everything that leaves. */
  redactions: z.array(redactionSchema).max(MOST_REDACTIONS).optional(),
})

export const draftSchema = z.strictObject({
  format: z.literal(DRAFT_FORMAT),
  version: z.literal(DRAFT_VERSION),
  id: z.string().min(1).max(100).nullable().default(null),
  title: unknownText,
  filing: z
    .strictObject({
      province: unknownText,
      accessProvider: z.enum(ACCESS_PROVIDERS).nullable().default(null),
      type: z.enum(FILING_TYPES).nullable().default(null),
      plannedOn: unknownDate,
    })
    .prefault({}),
  principal: principalSchema.prefault({}),
  services: z.array(serviceSchema).max(1_000).default([]),
  materials: z.array(materialSchema).max(2_000).default([]),
})

export type Draft = z.output<typeof draftSchema>
export type Principal = Draft['principal']
export type Service = Draft['services'][number]
export type Domain = Service['domains'][number]
export type Person = z.output<typeof personSchema>
export type Material = Draft['materials'][number]
