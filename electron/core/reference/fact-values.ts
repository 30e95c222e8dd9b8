import { z } from 'zod'

/** What the facts that rules read say, by kind. Facts of other fields are carried unread until a rule needs them. */

const text = z.string()
const count = z.number().int().positive()

export const provinceNameSchema = z.object({
  name: text,
  shortName: text,
  abbr: text,
  icpPrefix: text,
  icpPrefixAliases: z.array(text),
  administration: text,
})
export type ProvinceName = z.infer<typeof provinceNameSchema>

/** Provincial facts by their place in a province's table. */
export const PROVINCE_FIELDS = {
  'domain.orgOwnerAllowed': z.array(
    z.enum(['organisation', 'legal_representative', 'shareholder', 'senior_manager']),
  ),
  'domain.minValidityMonths': count,
  'domain.maxDomainsPerSite': count,
  'domain.certificatePersonal': z.enum(['always', 'threshold', 'conditional']),
  'domain.certificateOrganization': z.enum(['always', 'threshold', 'conditional']),
  'domain.overseasRegistrarAccepted': z.boolean(),
  'domain.suffixRules': z.array(text),
  'organization.principalLegalRep': z.enum(['required', 'required_or_authorization']),
  'organization.principalAuthorizationLetter': z.enum([
    'accepted',
    'accepted_shareholder_or_senior_manager',
    'special_cases_only',
    'exceptional_only',
    'not_accepted',
  ]),
  'organization.siteResponsible': z.enum([
    'may_differ',
    'may_differ_with_authorization',
    'must_equal_principal_if_not_legal_rep',
    'must_differ_from_legal_rep',
  ]),
  'organization.siteResponsibleMaxAge': z.object({ male: count, female: count }),
  'organization.responsibleNeedsLocalIdOrPermit': z.boolean(),
  'organization.minAge': count,
  'personal.minAge': count,
  'personal.minorRule': z.enum(['forbidden', 'employment_proof', 'guardian', 'employment_proof_or_guardian']),
  'personal.temporaryIdAccepted': z.boolean(),
  smsVerification: z.object({ required: z.boolean(), pilot: z.boolean() }),
} as const
export type ProvinceField = keyof typeof PROVINCE_FIELDS
export type ProvinceValue<F extends ProvinceField> = z.infer<(typeof PROVINCE_FIELDS)[F]>

export const nationwideSchema = z.object({
  /** The rule in one sentence, shown to people. */
  rule: text,
  data: z.record(text, z.json()).optional(),
})
export type Nationwide = z.infer<typeof nationwideSchema>

export const principalTypeSchema = z.object({
  name: text,
  certificateTypes: z.array(text),
  /** First two characters of the credit codes of this nature; empty when it has none. */
  creditCodePrefixes: z.array(text),
  /** 法定代表人, 负责人, 单位负责人 or 本人. */
  headIs: text,
})
export type PrincipalType = z.infer<typeof principalTypeSchema>

export const CHECKS = ['GB32100', 'GB11643', 'GB11714', 'GS15', 'NONE'] as const
export const certificateTypeSchema = z.object({
  name: text,
  /** Forms of the number, the usual one first; `pattern` is a regular expression over half-width capitals. */
  forms: z.array(z.object({ label: text, pattern: text, check: z.enum(CHECKS) })),
  person: z.boolean(),
})
export type CertificateTypeFact = z.infer<typeof certificateTypeSchema>

export const topLevelSchema = z.object({
  label: text,
  status: z.enum(['approved', 'not-approved', 'unknown']),
})
export type TopLevel = z.infer<typeof topLevelSchema>

export const registrarSchema = z.object({
  name: text,
  standing: z.enum(['mainland', 'likely', 'overseas']),
  names: z.array(text),
})
export type Registrar = z.infer<typeof registrarSchema>

export const idPrefixSchema = z.object({ then: text, today: text, place: text })
export type IdPrefix = z.infer<typeof idPrefixSchema>

export const namedSchema = z.object({ name: text })
