import type { Words } from '../in-both'
import type { servicesText as zh } from '../zh-CN/services'

export const servicesText: Words<typeof zh> = {
  one: (n, name) => (name ? `Service ${n} · ${name}` : `Service ${n}`),
  kinds: { website: 'Website', app: 'App' },
  domain: (n, name) => (name ? `Domain ${n} · ${name}` : `Domain ${n}`),
  ownerRelations: {
    'legal-representative': 'Legal representative',
    shareholder: 'Shareholder',
    'senior-manager': 'Senior manager',
  },
  addService: 'Add a service',
  addDomain: 'Add a domain',
  removeService: (n) => `Remove service ${n}`,
  removeDomain: (n) => `Remove domain ${n}`,
  removedService: (n) => `Removed service ${n}`,
  removedDomain: (n) => `Removed domain ${n}`,
  empty: 'No services yet. At least one website or app is needed.',
  nameProofs: { trademark: 'Trademark certificate', approval: 'Document of approval' },
  platforms: {
    android: 'Android',
    ios: 'iOS',
    harmony: 'HarmonyOS',
    'mini-program': 'Mini program',
    other: 'Other',
  },
  ownerSame: 'Owner is the filer',
  ownerCopied: 'The filer is set as the owner of the domain',
  app: 'The app',
  approvals: 'Prior approvals',
  noneApplies: 'None of these',
  approvalNumber: (name) => `Number of the approval: ${name}`,
  approvalFile: (name) => `Document of the approval: ${name}`,
  platformName: (name) => `Name on ${name}`,
  previous: 'Filed before',
}
