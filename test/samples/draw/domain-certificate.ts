import type { DomainCertificate } from '../certificates/domain-certificate'
import type { Random } from '../random'
import { drawBilingualCertificate } from './domain-bilingual'
import { drawNationalCertificate } from './domain-national'
import { drawDomainScreen } from './domain-screen'
import type { Fonts, Sheet } from './sheet'

const DRAW = {
  national: drawNationalCertificate,
  'generic-bilingual': drawBilingualCertificate,
  screen: drawDomainScreen,
}

/** `longSide`: pixels. */
export const drawDomainCertificate = (
  certificate: DomainCertificate,
  fonts: Fonts,
  longSide: number,
  random: Random,
): Sheet => DRAW[certificate.layout](certificate, fonts, longSide, random)
