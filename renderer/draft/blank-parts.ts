import type { Domain, Person, Service } from '../../electron/core/filing/draft'

/** Empty parts that the form adds to a draft. */

export const blankPerson = (): Person => ({
  name: null,
  certificate: { type: null, number: null, validUntil: null },
  mobile: null,
  emergencyPhone: null,
  landline: null,
  email: null,
  isLegalRepresentative: null,
})

export const blankDomain = (): Domain => ({
  name: null,
  owner: { name: null, certificateType: null, certificateNumber: null, relation: null },
  registrar: null,
  registeredOn: null,
  expiresOn: null,
  realNameVerified: null,
  realNameVerifiedOn: null,
})

export const blankApp = (): NonNullable<Service['app']> => ({
  platforms: [],
  packageName: null,
  publicKey: null,
  signature: null,
  icon: null,
  namesByPlatform: {},
})

export const blankService = (): Service => ({
  kind: 'website',
  name: null,
  homepage: null,
  contentTypes: [],
  description: '',
  languages: ['zh'],
  domains: [blankDomain()],
  priorApprovals: [],
  nameProofs: [],
  app: null,
  filingNumber: null,
  filedWith: null,
  ownedByPrincipal: null,
  remark: '',
  responsible: null,
})
