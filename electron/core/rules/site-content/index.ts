import type { Rule } from '../rule'
import { approvalAnswered } from './approval-answered'
import { noneBesideOthers } from './none-beside-others'
import { categoryTwice } from './category-twice'
import { approvalPersonal } from './approval-personal'
import { approvalByService } from './approval-by-service'
import { approvalByPrincipal } from './approval-by-principal'
import { approvalNumber } from './approval-number'
import { approvalOtherDocument } from './approval-other-document'
import { approvalNumberForm } from './approval-number-form'
import { approvalFile } from './approval-file'
import { approvalHolder } from './approval-holder'
import { personalContentTypes } from './personal-content-types'
import { personalBusinessContent } from './personal-business-content'
import { contentTypeByProvince } from './content-type-by-province'
import { contentTypeLicence } from './content-type-licence'

/** In the order in which their findings come. */
export const siteContentRules: readonly Rule[] = [
  approvalAnswered,
  noneBesideOthers,
  categoryTwice,
  approvalPersonal,
  approvalByService,
  approvalByPrincipal,
  approvalNumber,
  approvalOtherDocument,
  approvalNumberForm,
  approvalFile,
  approvalHolder,
  personalContentTypes,
  personalBusinessContent,
  contentTypeByProvince,
  contentTypeLicence,
]
