import type { AccessProvider, FilingType, Slot } from '../../../electron/core/filing/vocabulary'
import type { FilingStatus } from '../../../electron/core/draft/filing-status'
import type { Kind, Verdict } from '../../../electron/core/reading/reading'
import type { ReaderStep } from '../../../electron/core/reading/reader-port'
import type { Confidence } from '../../../electron/core/rules/finding'
import type { Light } from '../names'

export const LIGHT_NAMES: Record<Light, string> = {
  block: 'Must fix',
  risk: 'Risk',
  confirm: 'Your call',
  hint: 'Hint',
  offline: 'Check online',
  passed: 'Passed',
  'not-checked': 'Not checked',
  vouched: 'Confirmed by you',
}

export const VERDICT_NAMES: Record<Verdict, string> = {
  match: 'Match',
  mismatch: 'Mismatch',
  unsure: 'Not sure',
}

export const CONFIDENCE_NAMES: Record<Confidence, string> = {
  high: 'High',
  medium: 'Medium',
  low: 'Low',
  unknown: 'Unknown',
}

export const SLOT_NAMES: Record<Slot, string> = {
  'principal-certificate': 'Principal’s certificate',
  'principal-person-portrait': 'Responsible person’s ID · portrait side',
  'principal-person-emblem': 'Responsible person’s ID · emblem side',
  'service-person-portrait': 'Service person’s ID · portrait side',
  'service-person-emblem': 'Service person’s ID · emblem side',
  'domain-certificate': 'Domain certificate',
  'verification-sheet': 'Verification sheet',
  'authorisation-letter': 'Authorisation letter',
  'residence-permit': 'Residence permit',
  'prior-approval': 'Prior approval document',
  'commitment-letter': 'Letter of commitment',
  'site-plan': 'Website construction plan',
  'app-icon': 'App icon',
  other: 'Other materials',
}

export const KIND_NAMES: Readonly<Record<Kind, string>> = {
  'id-portrait': 'ID card, portrait side',
  'id-emblem': 'ID card, emblem side',
  'business-licence': 'Business licence',
  'domain-certificate': 'Domain certificate',
  'verification-sheet': 'Verification sheet',
  'residence-permit': 'Residence permit',
  'institution-certificate': 'Certificate of a public institution',
  'social-organisation-certificate': 'Registration of a social organisation',
  'credit-code-certificate': 'Credit code certificate',
  'hmt-residence-portrait': 'Hong Kong, Macao or Taiwan residence permit, portrait side',
  'hmt-residence-emblem': 'Hong Kong, Macao or Taiwan residence permit, emblem side',
  'authorisation-letter': 'Authorisation letter',
  'prior-approval': 'Prior approval document',
  unknown: 'Kind not recognised',
}

export const STEP_NAMES: Record<ReaderStep, string> = {
  decode: 'Decoding',
  outline: 'Finding the edges',
  recognise: 'Reading text',
  compare: 'Comparing',
}

export const PROVIDER_NAMES: Record<AccessProvider, string> = {
  aliyun: 'Alibaba Cloud',
  tencent: 'Tencent Cloud',
  huawei: 'Huawei Cloud',
  other: 'Other',
}

export const FILING_TYPE_NAMES: Record<FilingType, string> = {
  first: 'First filing',
  'new-service': 'New service, filed at this provider',
  'new-service-filed-elsewhere': 'New service, filed elsewhere',
  'new-access': 'New access, filed at this provider',
  'new-access-filed-elsewhere': 'New access, filed elsewhere',
  'change-principal': 'Change the principal',
  'change-service': 'Change a service',
  'change-access': 'Change the access',
  'cancel-access': 'End the access',
  'cancel-service': 'End a service',
  'cancel-principal': 'End the principal’s filing',
}

export const FAMILY_NAMES: Record<string, string> = {
  'domain-owner': 'Domain owner and principal',
  'site-name': 'Service name',
  province: 'Demands of the province',
  'site-content': 'Service content',
  certificate: 'Certificates',
  'responsible-person': 'Responsible person',
  phone: 'Phone numbers',
  'verification-sheet': 'Verification sheet',
  'phone-reuse': 'Numbers used twice',
  'filing-type': 'Filing type',
  fields: 'Filled-in fields',
  contact: 'Contact details',
  'site-access': 'Opening and filing number',
  app: 'App features',
  limits: 'Limits of number',
  'identity-check': 'Identity check',
}

const FIELD_WORDS: Readonly<Record<string, string>> = {
  name: 'Name',
  gender: 'Sex',
  ethnicity: 'Ethnicity',
  birth: 'Date of birth',
  address: 'Address',
  idNumber: 'ID number',
  issuer: 'Issued by',
  validFrom: 'Valid from',
  expiry: 'Valid until',
  uscc: 'Credit code',
  registrationNumber: 'Registration number',
  passNumber: 'Travel permit number',
  number: 'Permit number',
  category: 'Kind of prior approval',
  companyName: 'Name of the organisation',
  companyType: 'Type',
  legalRep: 'Legal representative',
  capital: 'Registered capital',
  established: 'Founded on',
  qrUrl: 'Address in the QR code',
  domain: 'Domain',
  owner: 'Domain owner',
  registrar: 'Registrar',
  registered: 'Registered on',
  date: 'Date',
  signature: 'Signature',
  seal: 'Seal',
}
const FIELD_WORDS_OF_KIND: Readonly<Partial<Record<Kind, Readonly<Record<string, string>>>>> = {
  'business-licence': { address: 'Registered address', expiry: 'Term until' },
  'domain-certificate': { expiry: 'Expires on' },
  'verification-sheet': { name: 'Name of the responsible person' },
  'authorisation-letter': { name: 'Authorised person' },
}
export const fieldName = (kind: Kind, field: string): string =>
  FIELD_WORDS_OF_KIND[kind]?.[field] ?? FIELD_WORDS[field] ?? field

export const FILING_STATUS_NAMES: Record<FilingStatus, string> = {
  draft: 'Draft',
  'awaiting-check': 'Waiting for first review',
  submitted: 'With the administration',
  sms: 'Waiting for the text message',
  authority: 'Under review',
  passed: 'Approved',
  refused: 'Refused',
}
