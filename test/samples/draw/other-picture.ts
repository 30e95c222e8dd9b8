import type { Motif, OtherPicture } from '../certificates/other-picture'
import type { Random } from '../random'
import { applicationForm } from './motifs/application-form'
import { bankCard } from './motifs/bank-card'
import { bookPage } from './motifs/book-page'
import { brochure } from './motifs/brochure'
import { busTicket } from './motifs/bus-ticket'
import { businessCard } from './motifs/business-card'
import { chat } from './motifs/chat'
import { foodPermit } from './motifs/food-permit'
import { landscape, postcard } from './motifs/landscape'
import { menu } from './motifs/menu'
import type { DrawMotif } from './motifs/motif'
import { blank, dark } from './motifs/nothing'
import { notice } from './motifs/notice'
import { phoneSettings } from './motifs/phone-settings'
import { receipt } from './motifs/receipt'
import { selfie } from './motifs/selfie'
import { spreadsheet } from './motifs/spreadsheet'
import { streetSign } from './motifs/street-sign'
import { Sheet, type Fonts } from './sheet'
import { markAsSample } from './watermark'

interface Drawn {
  readonly size: readonly [width: number, height: number]
  readonly draw: DrawMotif
}
const DRAWN: Record<Motif, Drawn> = {
  receipt: { size: [900, 1700], draw: receipt },
  chat: { size: [1080, 2000], draw: chat },
  landscape: { size: [1600, 1066], draw: landscape },
  notice: { size: [1500, 2100], draw: notice },
  'phone-settings': { size: [1080, 2000], draw: phoneSettings },
  postcard: { size: [1600, 1066], draw: postcard },
  'book-page': { size: [1500, 2100], draw: bookPage },
  'business-card': { size: [1400, 850], draw: businessCard },
  'bank-card': { size: [1400, 883], draw: bankCard },
  'bus-ticket': { size: [1400, 780], draw: busTicket },
  menu: { size: [1500, 2100], draw: menu },
  brochure: { size: [1500, 2100], draw: brochure },
  spreadsheet: { size: [1600, 1060], draw: spreadsheet },
  'street-sign': { size: [1600, 1200], draw: streetSign },
  'application-form': { size: [1500, 2100], draw: applicationForm },
  'food-permit': { size: [2100, 1500], draw: foodPermit },
  selfie: { size: [1200, 1500], draw: selfie },
  blank: { size: [1500, 2100], draw: blank },
  dark: { size: [1600, 1200], draw: dark },
}

/** Width over height. */
export const motifAspect = (motif: Motif): number => DRAWN[motif].size[0] / DRAWN[motif].size[1]

/** `longSide`: pixels. */
export function drawOtherPicture(
  { motif }: OtherPicture,
  fonts: Fonts,
  longSide: number,
  random: Random,
): Sheet {
  const { size, draw } = DRAWN[motif]
  const [width, height] = size
  const sheet = new Sheet(width, height, longSide / Math.max(width, height), fonts)
  draw(sheet, random)
  markAsSample(sheet, { x: width - 30, y: 50, size: 28 })
  return sheet
}
