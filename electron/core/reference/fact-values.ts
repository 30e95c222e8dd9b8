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

const changeRule = z.enum([
  'none',
  'to_own_company_only',
  'rename_only',
  'same_legal_rep_only',
  'free_conditional',
  'free',
])
const mobileLocal = z.enum(['required', 'conditional', 'recommended', 'not_required', 'historical_only'])
/** `basis` says in words what is counted. */
const threshold = z.object({ op: z.enum(['>', '>=']), n: count, basis: text.optional() })
/** How sole traders file. */
const soleProprietor = z.enum([
  'enterprise',
  'enterprise_legal_rep_only',
  'enterprise_with_seal_required',
  'enterprise_name_and_seal_required',
  'enterprise_no_name_allowed',
  'named_enterprise_unnamed_personal',
  'unnamed_personal',
])
export type SoleProprietor = z.infer<typeof soleProprietor>
const certificateWanted = z.enum(['always', 'threshold', 'conditional'])

/** Provincial facts by their place in a province's table. */
export const PROVINCE_FIELDS = {
  'personal.crossProvince': z.enum(['allowed', 'allowed_with_proof', 'not_allowed', 'no_restriction_listed']),
  'personal.acceptedResidenceProofs': z.array(text),
  'personal.residenceProofMinMonths': count,
  'personal.minAge': count,
  'personal.minorRule': z.enum(['forbidden', 'employment_proof', 'guardian', 'employment_proof_or_guardian']),
  'personal.proofRequiredUnderAge': count,
  'personal.foreignersAccepted': z.boolean(),
  'personal.temporaryIdAccepted': z.boolean(),
  'personal.forbiddenNameWords': z.array(text),
  'personal.nameRules': z.array(text),
  'personal.blogContentTypeAllowed': z.boolean(),
  'personal.changeRule': changeRule,
  'personal.maxSitesTotal': count,
  'personal.maxSitesPerOrder': count,
  'personal.maxDomainsFirstFiling': count,
  'personal.newSiteOneDomainWhenFiledOver': count,
  'personal.sitePlanThreshold': threshold,
  'organization.crossProvince': z.enum(['not_allowed']),
  'organization.sameCityRequired': z.boolean(),
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
  'organization.soleProprietor': soleProprietor,
  'organization.changeRule': changeRule,
  'organization.maxSitesTotal': count,
  'organization.maxSitesPerOrder': count,
  'organization.maxDomainsPerOrder': count,
  'organization.newSiteOneDomainWhenFiledOver': count,
  'organization.sitePlanThreshold': threshold,
  organizationSiteNameRules: z.array(text),
  'phones.mobileLocalPersonal': mobileLocal,
  'phones.mobileLocalOrganization': mobileLocal,
  'phones.emergencyRequired': z.boolean(),
  'phones.emergencyMustDifferPersonal': z.union([z.boolean(), z.literal('recommended')]),
  'phones.emergencyMustDifferOrganization': z.union([z.boolean(), z.literal('recommended')]),
  'phones.emergencyOwnerRemark': z.boolean(),
  'phones.landlineRequired': z.boolean(),
  'phones.minDistinctNumbersSamePerson': count,
  'phones.minDistinctNumbersDifferentPerson': count,
  'phones.reuseAcrossEntitiesAllowed': z.boolean(),
  'domain.orgOwnerAllowed': z.array(
    z.enum(['organisation', 'legal_representative', 'shareholder', 'senior_manager']),
  ),
  'domain.personalOwner': z.enum(['self']),
  'domain.minValidityMonths': count,
  'domain.maxDomainsPerSite': count,
  'domain.certificatePersonal': certificateWanted,
  'domain.certificateOrganization': certificateWanted,
  'domain.overseasRegistrarAccepted': z.boolean(),
  'domain.suffixRules': z.array(text),
  'verificationSheet.required': z.boolean(),
  'verificationSheet.form': text,
  'verificationSheet.orgSeal': z.boolean(),
  'verificationSheet.fingerprintPersonal': z.boolean(),
  'verificationSheet.multiDomain': z.enum(['separate_list_allowed', 'single_sheet', 'wide_sheet']),
  'verificationSheet.livenessOrCurtain2019': z.enum(['curtain', 'face_app_or_curtain', 'face_app']),
  'verificationSheet.handwrittenStatement': z.boolean(),
  'verificationSheet.extra': text,
  addressRules: z.array(text),
  photoRules: z.array(text),
  userNotes: z.array(text),
  'siteAccess.unfiledDomainMustBeClosed': z.boolean(),
  'siteAccess.filedSitesMustBeOpenWithNumber': z.boolean(),
  reviewWorkingDays: z.object({ min: count, max: count }),
  smsVerification: z.object({ required: z.boolean(), pilot: z.boolean() }),
} as const

/** Provincial lists, kept as one fact each: `province/NN/materials.0`, `province/NN/remarks.2`. */
const appliesTo = z.enum(['personal', 'organization', 'both'])
export const PROVINCE_LISTS = {
  materials: z.object({ type: text, appliesTo, condition: text.optional() }),
  remarks: z.object({ template: text, appliesTo, rule: text.optional() }),
} as const
export type ProvinceList = keyof typeof PROVINCE_LISTS
export type ProvinceListValue<L extends ProvinceList> = z.infer<(typeof PROVINCE_LISTS)[L]>

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
