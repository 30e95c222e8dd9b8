import type { Certificate } from '../certificates'
import { isPaperMotif } from '../certificates/other-picture'
import type { Random } from '../random'
import { drawAuthorisationLetter } from './authorisation-letter'
import { drawBusinessLicence } from './business-licence'
import { drawDomainCertificate } from './domain-certificate'
import { drawHmtEmblem, drawHmtPortrait } from './hmt-residence'
import { drawIdEmblem } from './id-emblem'
import { CARD, drawIdPortrait } from './id-portrait'
import { drawOrganisation } from './organisation'
import { drawOtherPicture, motifAspect } from './other-picture'
import { drawPriorApproval } from './prior-approval'
import { qrSymbol } from './qr-code'
import { drawResidencePermit } from './residence-permit'
import type { Fonts, Sheet } from './sheet'
import { drawVerificationSheet } from './verification-sheet'

/** Long side of the paper in millimetres; null for what never was paper. */
export function paperSize(certificate: Certificate): number | null {
  switch (certificate.kind) {
    case 'id-portrait':
    case 'id-emblem':
    case 'residence-permit':
    case 'hmt-residence-portrait':
    case 'hmt-residence-emblem':
      return 85.6
    case 'domain-certificate':
      // A screen is printed out for a scanner, or photographed from the monitor.
      return certificate.layout.startsWith('screen') ? 240 : 297
    case 'unknown':
      return isPaperMotif(certificate.motif) ? 200 : null
    default:
      return 297
  }
}

const DOMAIN_ASPECTS = {
  national: 2970 / 2100,
  'generic-bilingual': 2100 / 2970,
  list: 2100 / 2970,
  screen: 1.6,
  'screen-dark': 1.6,
  'screen-cards': 1.6,
}

/** Width over height. */
export function aspectOf(certificate: Certificate): number {
  const lying = 2970 / 2100
  switch (certificate.kind) {
    case 'id-portrait':
    case 'id-emblem':
    case 'residence-permit':
    case 'hmt-residence-portrait':
    case 'hmt-residence-emblem':
      return CARD.width / CARD.height
    case 'business-licence':
      return certificate.layout === 'landscape-2019' ? lying : 1 / lying
    case 'domain-certificate':
      return DOMAIN_ASPECTS[certificate.layout]
    case 'institution-certificate':
    case 'social-organisation-certificate':
    case 'credit-code-certificate':
    case 'prior-approval':
      return certificate.layout === 'lying' ? lying : 1 / lying
    case 'verification-sheet':
    case 'authorisation-letter':
      return 1 / lying
    case 'unknown':
      return motifAspect(certificate.motif)
  }
}

/** `longSide`: pixels of the drawing's longer side. */
export async function draw(
  certificate: Certificate,
  fonts: Fonts,
  longSide: number,
  random: Random,
): Promise<Sheet> {
  switch (certificate.kind) {
    case 'id-portrait':
      return drawIdPortrait(certificate, fonts, longSide, random)
    case 'id-emblem':
      return drawIdEmblem(certificate, fonts, longSide, random)
    case 'business-licence': {
      const qr = certificate.qr === null ? null : await qrSymbol(certificate.qr)
      return drawBusinessLicence(certificate, fonts, longSide, random, qr)
    }
    case 'domain-certificate':
      return drawDomainCertificate(certificate, fonts, longSide, random)
    case 'verification-sheet':
      return drawVerificationSheet(certificate, fonts, longSide, random)
    case 'residence-permit':
      return drawResidencePermit(certificate, fonts, longSide, random)
    case 'institution-certificate':
    case 'social-organisation-certificate':
    case 'credit-code-certificate':
      return drawOrganisation(certificate, fonts, longSide, random)
    case 'prior-approval':
      return drawPriorApproval(certificate, fonts, longSide, random)
    case 'hmt-residence-portrait':
      return drawHmtPortrait(certificate, fonts, longSide, random)
    case 'hmt-residence-emblem':
      return drawHmtEmblem(certificate, fonts, longSide, random)
    case 'authorisation-letter':
      return drawAuthorisationLetter(certificate, fonts, longSide, random)
    case 'unknown':
      return drawOtherPicture(certificate, fonts, longSide, random)
  }
}
