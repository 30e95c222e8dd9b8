import type { Rule } from '../rule'
import { detailsMissing } from './details-missing'
import { detailsBesideWebsite } from './details-beside-website'
import { personalOwnOrder } from './personal-own-order'
import { platforms } from './platforms'
import { packageName } from './package-name'
import { publicKey } from './public-key'
import { signature } from './signature'
import { testBuild } from './test-build'
import { icon } from './icon'
import { appDomains } from './app-domains'

/** In the order in which their findings come. */
export const appRules: readonly Rule[] = [
  detailsMissing,
  detailsBesideWebsite,
  personalOwnOrder,
  platforms,
  packageName,
  publicKey,
  signature,
  testBuild,
  icon,
  appDomains,
]
