import type { Rule } from '../rule'
import { sheetOrFaceCheck } from './sheet-or-face-check'
import { sheetCompanyName } from './sheet-company-name'
import { sheetDomain } from './sheet-domain'
import { sheetAllDomains } from './sheet-all-domains'
import { sheetSigner } from './sheet-signer'
import { sheetSignature } from './sheet-signature'
import { sheetSeal } from './sheet-seal'
import { sheetDate } from './sheet-date'
import { sheetByProvince } from './sheet-by-province'
import { sheetByHand } from './sheet-by-hand'

/** In the order in which their findings come. */
export const verificationSheetRules: readonly Rule[] = [
  sheetOrFaceCheck,
  sheetCompanyName,
  sheetDomain,
  sheetAllDomains,
  sheetSigner,
  sheetSignature,
  sheetSeal,
  sheetDate,
  sheetByProvince,
  sheetByHand,
]
