import type { BusinessLicence } from '../certificates/business-licence'
import type { Random } from '../random'
import { drawLandscapeLicence } from './licence-landscape'
import { drawPortraitLicence } from './licence-portrait'
import type { QrSymbol } from './qr-code'
import type { Fonts, Sheet } from './sheet'

/** `longSide`: pixels. */
export const drawBusinessLicence = (
  licence: BusinessLicence,
  fonts: Fonts,
  longSide: number,
  random: Random,
  qr: QrSymbol | null,
): Sheet =>
  licence.layout === 'landscape-2019'
    ? drawLandscapeLicence(licence, fonts, longSide, random, qr)
    : drawPortraitLicence(licence, fonts, longSide, random, qr)
