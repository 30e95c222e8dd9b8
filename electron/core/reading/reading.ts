import { z } from 'zod'

/** A reading: what was read from one page of one file, with evidence for each value (contract section 3). */

export const KINDS = [
  'id-portrait',
  'id-emblem',
  'business-licence',
  'domain-certificate',
  'verification-sheet',
  'residence-permit',
  'institution-certificate',
  'social-organisation-certificate',
  'credit-code-certificate',
  'hmt-residence-portrait',
  'hmt-residence-emblem',
  'authorisation-letter',
  'prior-approval',
  'unknown',
] as const
export const kindSchema = z.enum(KINDS)
export type Kind = z.infer<typeof kindSchema>

/** What the certificates of organisations other than firms print. */
const ORGANISATION_FIELDS = [
  'uscc',
  'companyName',
  'legalRep',
  'address',
  'validFrom',
  'expiry',
  'issuer',
] as const

/** Fields that name a person; the owner of a domain may be a firm as well. */
export const PERSONS: ReadonlySet<string> = new Set(['name', 'legalRep', 'owner'])

/** Fields of each kind, in the order in which people read them. */
export const FIELDS_OF_KIND = {
  'id-portrait': ['name', 'gender', 'ethnicity', 'birth', 'address', 'idNumber'],
  'id-emblem': ['issuer', 'validFrom', 'expiry'],
  'business-licence': [
    'uscc',
    'registrationNumber',
    'companyName',
    'companyType',
    'legalRep',
    'address',
    'capital',
    'established',
    'expiry',
    'qrUrl',
  ],
  'domain-certificate': ['domain', 'owner', 'registrar', 'registered', 'expiry'],
  'verification-sheet': ['companyName', 'domain', 'name', 'date', 'signature', 'seal'],
  'residence-permit': ['name', 'idNumber', 'address', 'issuer', 'expiry'],
  'institution-certificate': ORGANISATION_FIELDS,
  'social-organisation-certificate': ORGANISATION_FIELDS,
  'credit-code-certificate': ORGANISATION_FIELDS,
  'hmt-residence-portrait': ['name', 'gender', 'birth', 'address', 'idNumber'],
  'hmt-residence-emblem': ['issuer', 'validFrom', 'expiry', 'passNumber'],
  'authorisation-letter': ['companyName', 'legalRep', 'name', 'idNumber', 'date', 'signature', 'seal'],
  'prior-approval': ['category', 'number', 'companyName', 'expiry'],
  unknown: [],
} as const satisfies Record<Kind, readonly string[]>

/** Four corners in the upright picture's pixels: top-left, top-right, bottom-right, bottom-left. */
export const boxSchema = z.array(z.tuple([z.number(), z.number()])).length(4)
export type Box = z.infer<typeof boxSchema>

export const verdictSchema = z.enum(['match', 'mismatch', 'unsure'])
export type Verdict = z.infer<typeof verdictSchema>

export const fieldReadingSchema = z.object({
  value: z.string(),
  /** 0 to 1. */
  confidence: z.number().min(0).max(1),
  box: boxSchema,
  source: z.enum(['ocr', 'qr']),
})
export type FieldReading = z.infer<typeof fieldReadingSchema>

export const QUALITY_WARNINGS = [
  'blur',
  'glare',
  'cropped',
  'low-resolution',
  'rotated',
  'copy',
  'watermark',
  'moire',
] as const
/** Parts of an upright document, as people name them. */
export const QUALITY_PLACES = [
  'top-left',
  'top',
  'top-right',
  'left',
  'middle',
  'right',
  'bottom-left',
  'bottom',
  'bottom-right',
] as const
export type QualityPlace = (typeof QUALITY_PLACES)[number]

/** One place of one warning: several lights that are mirrored are several details. */
export const qualityDetailSchema = z.object({
  warning: z.enum(QUALITY_WARNINGS),
  /** Null when it is about the whole document. */
  box: boxSchema.nullable(),
  where: z.enum(QUALITY_PLACES).nullable(),
  /** Fields of the kind that it covers in part, read or not. */
  fields: z.array(z.string()),
  /** 0 to 1: all warnings are inferences. */
  likely: z.number().min(0).max(1),
})
export type QualityDetail = z.infer<typeof qualityDetailSchema>

export const qualitySchema = z.object({
  warnings: z.array(z.enum(QUALITY_WARNINGS)),
  /** Where, over which fields, and how likely; at least one for each warning. */
  details: z.array(qualityDetailSchema).optional(),
  /** Degrees clockwise by which the stored picture had to be turned to stand upright: 0, 90, 180 or 270. */
  rotation: z.union([z.literal(0), z.literal(90), z.literal(180), z.literal(270)]),
  /** Height of the text lines in pixels of the original picture; null when no line was found. */
  textPx: z.number().nullable(),
})
export type Quality = z.infer<typeof qualitySchema>

/** A box of a form with the words behind it. */
export const tickSchema = z.object({ text: z.string(), ticked: z.boolean(), box: boxSchema })
export type Tick = z.infer<typeof tickSchema>

/** A further document on the page: the other side of a card, another card. */
export const otherReadingSchema = z.object({
  kind: kindSchema,
  kindConfidence: z.number().min(0).max(1),
  fields: z.record(z.string(), fieldReadingSchema),
  quality: qualitySchema,
  outline: boxSchema.nullable(),
  verdicts: z.record(z.string(), verdictSchema),
})
export type OtherReading = z.infer<typeof otherReadingSchema>

export const readingSchema = z.object({
  file: z.string(),
  page: z.number().int().min(1),
  kind: kindSchema,
  kindConfidence: z.number().min(0).max(1),
  fields: z.record(z.string(), fieldReadingSchema),
  quality: qualitySchema,
  /** Typed fields compared with the picture; empty when nothing typed was given. */
  verdicts: z.record(z.string(), verdictSchema),
  /** Boxes of a form; absent where none was seen. */
  marks: z.array(tickSchema).readonly().optional(),
  /** Further documents on the page; absent where there is one. */
  others: z.array(otherReadingSchema).readonly().optional(),
  ms: z.number(),
})
export type Reading = z.infer<typeof readingSchema>

/** Typed values by field name of the kind, as a person entered them. */
export type TypedFields = Record<string, string>
