import type { Rule } from '../rule'
import { mobileForm } from './mobile-form'
import { mobileKind } from './mobile-kind'
import { virtualOperator } from './virtual-operator'
import { mobileProvinceRule } from './mobile-province'
import { emergencyMissing } from './emergency-missing'
import { emergencyForm } from './emergency-form'
import { emergencyDiffers } from './emergency-differs'
import { emergencyOwnerRemark } from './emergency-owner'
import { distinctNumbers } from './distinct-numbers'
import { landlineRequired } from './landline-required'
import { landlineForm } from './landline-form'
import { landlineArea } from './landline-area'
import { landlineDiffers } from './landline-differs'
import { officeMobileRemark } from './office-mobile-remark'
import { reachable } from './reachable'

/** In the order in which their findings come. */
export const phoneRules: readonly Rule[] = [
  mobileForm,
  mobileKind,
  virtualOperator,
  mobileProvinceRule,
  emergencyMissing,
  emergencyForm,
  emergencyDiffers,
  emergencyOwnerRemark,
  distinctNumbers,
  landlineRequired,
  landlineForm,
  landlineArea,
  landlineDiffers,
  officeMobileRemark,
  reachable,
]
