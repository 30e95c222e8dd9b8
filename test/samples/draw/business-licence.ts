import type { BusinessLicence } from '../certificates/business-licence'
import type { Random } from '../random'
import { drawLegalPersonLicence } from './licence-legal-person'
import { drawLandscapeLicence } from './licence-landscape'
import { drawPortraitLicence } from './licence-portrait'
import type { QrSymbol } from './qr-code'
import type { Fonts, Sheet } from './sheet'

/** `longSide`: pixels. */
export function drawBusinessLicence(
  licence: BusinessLicence,
  fonts: Fonts,
  longSide: number,
  random: Random,
  qr: QrSymbol | null,
): Sheet {
  switch (licence.layout) {
    case 'landscape-2019':
      return drawLandscapeLicence(licence, fonts, longSide, random, qr)
    case 'portrait-2014':
    case 'registration-2014':
      return drawPortraitLicence(licence, fonts, longSide, random, qr)
    case 'legal-person-2006':
      return drawLegalPersonLicence(licence, fonts, longSide, random)
  }
}
