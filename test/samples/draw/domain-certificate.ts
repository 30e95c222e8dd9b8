import type { DomainCertificate } from '../certificates/domain-certificate'
import type { Random } from '../random'
import { drawBilingualCertificate } from './domain-bilingual'
import { drawNationalCertificate } from './domain-national'
import { drawDomainCards } from './domain-cards'
import { drawListCertificate } from './domain-list'
import { drawDomainScreen } from './domain-screen'
import type { Fonts, Sheet } from './sheet'

const DRAW = {
  national: drawNationalCertificate,
  'generic-bilingual': drawBilingualCertificate,
  list: drawListCertificate,
  screen: drawDomainScreen,
  'screen-dark': drawDomainScreen,
  'screen-cards': drawDomainCards,
}

/** `longSide`: pixels. */
export const drawDomainCertificate = (
  certificate: DomainCertificate,
  fonts: Fonts,
  longSide: number,
  random: Random,
): Sheet => DRAW[certificate.layout](certificate, fonts, longSide, random)
