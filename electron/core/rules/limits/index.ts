import type { Rule } from '../rule'
import { domainsPerOrder } from './domains-per-order'
import { firstFilingDomains } from './first-filing-domains'
import { oneNewDomain } from './one-new-domain'
import { providerOrder } from './provider-order'
import { sitePlan } from './site-plan'
import { sitesPerOrder } from './sites-per-order'
import { totalSites } from './total-sites'

/** In the order in which their findings come. */
export const limitsRules: readonly Rule[] = [
  sitesPerOrder,
  providerOrder,
  domainsPerOrder,
  firstFilingDomains,
  totalSites,
  oneNewDomain,
  sitePlan,
]
