import type { RuleWords } from '../../rule-words'

export const limitsWords: Readonly<Record<string, RuleWords>> = {
  'sites-per-order': {
    title: 'Websites in the order are within the province’s limit',
    found: 'More websites than the province takes at once',
    remedy: 'Leave the others for a later order.',
  },
  'provider-order': {
    title: 'Services in the order are within the provider’s limit',
    found: 'More services than the provider takes at once',
    remedy: 'Leave the others for a later order.',
  },
  'domains-per-order': {
    title: 'Domains in the order are within the province’s limit',
    found: 'More domains than the province takes at once',
    remedy: 'Leave the others for later, or add the explanation the province wants.',
  },
  'first-filing-domains': {
    title: 'A person’s first filing is within the limit of domains',
    found: 'More domains than a first filing takes',
    remedy: 'Leave the others for later.',
  },
  'total-sites': {
    title: 'Principal’s websites are within the province’s limit',
    found: 'More websites than the province allows',
    remedy: 'End others first, or leave this one out.',
  },
  'one-new-domain': {
    title: 'One new domain at a time',
    found: 'Only one new domain is taken at a time',
    remedy: 'Leave the others for later.',
  },
  'site-plan': {
    title: 'Website construction plan is there where wanted',
    found: 'The website construction plan is missing',
    remedy: 'Make it and add it to the materials.',
  },
}
