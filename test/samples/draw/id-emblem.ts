import type { IdEmblem } from '../certificates/id-emblem'
import { idEmblemFields } from '../certificates/id-emblem'
import type { Random } from '../random'
import { CARD, inventPlacing } from './id-portrait'
import { rosette, waves } from './ornament'
import { Sheet, type Fonts, type TextStyle } from './sheet'
import { markAsSample } from './watermark'

/** `width`: pixels. */
export function drawIdEmblem(card: IdEmblem, fonts: Fonts, width: number, random: Random): Sheet {
  const sheet = new Sheet(CARD.width, CARD.height, width / CARD.width, fonts)
  emblemGround(sheet)
  const title = { family: fonts.serif, weight: 700, colour: '#1a1a1a', align: 'centre' } as const
  sheet.text('中华人民共和国', 800, 176, { ...title, size: 74, spacing: 18 })
  sheet.text('居民身份证', 800, 330, { ...title, size: 108, spacing: 26 })
  const { dx, dy, size } = inventPlacing(random.part('look'))
  const label = { size: 42, family: fonts.sans, weight: 500, colour: '#202020', spacing: 4 } as const
  const value = valueStyle(fonts, 42 * size)
  const fields = idEmblemFields(card)
  sheet.text('签发机关', 330, 676, label)
  sheet.value('issuer', card.issuer, 556 + dx, 676 + dy, value)
  sheet.text('有效期限', 330, 776, label)
  span(sheet, fields['validFrom']!.printed, fields['expiry']!.printed, 556 + dx, 776 + dy, value)
  markAsSample(sheet, { x: 1352, y: 62, size: 30 })
  return sheet
}

export function emblemGround(sheet: Sheet): void {
  const ground = sheet.context.createRadialGradient(700, 440, 60, 700, 440, 900)
  ground.addColorStop(0, '#f5efe8')
  ground.addColorStop(1, '#dde9ee')
  sheet.fill(ground)
  waves(sheet, 'rgba(200,140,120,.26)', 20)
  rosette(sheet, 200, 190, 116, '#c9564c')
}

/** In the weight in which the sheet will set it, so that it can be measured. */
export const valueStyle = (fonts: Fonts, size: number): TextStyle => ({
  size,
  family: fonts.values ?? fonts.sans,
  weight: fonts.weight ?? 400,
  colour: '#181818',
})

/** `2019.03.02-2039.03.02`, both ends fields of their own. */
export function span(
  sheet: Sheet,
  from: string,
  until: string,
  x: number,
  y: number,
  style: TextStyle,
): void {
  sheet.value('validFrom', from, x, y, style)
  const after = x + sheet.measure(from, style)
  sheet.text('-', after + 2, y, style)
  sheet.value('expiry', until, after + 4 + sheet.measure('-', style), y, style)
}
