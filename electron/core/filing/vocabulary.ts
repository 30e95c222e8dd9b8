/** The draft format's own words. Their names and facts live in resources/facts; a test keeps the two in step. */

export const NATURES = [
  'defence',
  'government',
  'institution',
  'enterprise',
  'personal',
  'social-org',
  'private-non-enterprise',
  'foundation',
  'law-firm',
  'foreign-culture-centre',
  'mass-org',
  'forensic',
  'religious',
  'overseas-org',
  'medical',
  'notary',
  'collective-economy',
  'arbitration',
] as const
export type Nature = (typeof NATURES)[number]

export const PERSON_CERTIFICATE_TYPES = [
  'resident-id',
  'passport',
  'taiwan-permit',
  'hk-macao-permit',
  'foreign-pr-card',
  'hk-macao-residence',
  'taiwan-residence',
] as const
export type PersonCertificateType = (typeof PERSON_CERTIFICATE_TYPES)[number]

export const CERTIFICATE_TYPES = [
  ...PERSON_CERTIFICATE_TYPES,
  'business-licence',
  'org-code',
  'foreign-rep-office',
  'law-firm-licence',
  'foreign-culture-centre',
  'foreign-tourism-office',
  'beijing-embassy-school',
  'uscc-cert',
  'forensic-licence',
  'religious-site',
  'foreign-org-cert',
  'medical-licence',
  'notary-licence',
  'rural-collective',
  'army-unit-code',
  'army-service-licence',
  'institution-cert',
  'social-org-cert',
  'pne-cert',
  'social-service-cert',
  'private-school-licence',
  'arbitration-cert',
  'foundation-cert',
] as const
export type CertificateType = (typeof CERTIFICATE_TYPES)[number]

export const PRIOR_APPROVAL_CATEGORIES = [
  'none',
  'news',
  'publishing',
  'education',
  'off-campus-training',
  'health',
  'drugs-devices',
  'bulletin',
  'culture',
  'av',
  'ride-hailing',
  'internet-finance',
  'religion',
] as const
export type PriorApprovalCategory = (typeof PRIOR_APPROVAL_CATEGORIES)[number]

export const FILING_TYPES = [
  'first',
  'new-service',
  'new-service-filed-elsewhere',
  'new-access',
  'new-access-filed-elsewhere',
  'change-principal',
  'change-service',
  'change-access',
  'cancel-access',
  'cancel-service',
  'cancel-principal',
] as const
export type FilingType = (typeof FILING_TYPES)[number]

export const ACCESS_PROVIDERS = ['aliyun', 'tencent', 'huawei', 'other'] as const
export type AccessProvider = (typeof ACCESS_PROVIDERS)[number]

/** What the owner of an organisation's domain is to it, where it is not the organisation itself. */
export const OWNER_RELATIONS = ['legal-representative', 'shareholder', 'senior-manager'] as const
export type OwnerRelation = (typeof OWNER_RELATIONS)[number]

export const SLOTS = [
  'principal-certificate',
  'principal-person-portrait',
  'principal-person-emblem',
  'service-person-portrait',
  'service-person-emblem',
  'domain-certificate',
  'verification-sheet',
  'authorisation-letter',
  'residence-permit',
  'prior-approval',
  'commitment-letter',
  'site-plan',
  'app-icon',
  'other',
] as const
export type Slot = (typeof SLOTS)[number]
