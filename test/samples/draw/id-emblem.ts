import type { IdEmblem } from '../certificates/id-emblem'
import { idEmblemFields } from '../certificates/id-emblem'
import { CARD } from './id-portrait'
import { rosette, waves } from './ornament'
import { Sheet, type Fonts } from './sheet'
import { markAsSample } from './watermark'

/** `width`: pixels. */
export function drawIdEmblem(card: IdEmblem, fonts: Fonts, width: number): Sheet {
  const sheet = new Sheet(CARD.width, CARD.height, width / CARD.width, fonts)
  const ground = sheet.context.createRadialGradient(700, 440, 60, 700, 440, 900)
  ground.addColorStop(0, '#f5efe8')
  ground.addColorStop(1, '#dde9ee')
  sheet.fill(ground)
  waves(sheet, 'rgba(200,140,120,.26)', 20)
  rosette(sheet, 200, 190, 116, '#c9564c')
  const title = { family: fonts.serif, weight: 700, colour: '#1a1a1a' } as const
  sheet.text('中华人民共和国', 800, 176, { ...title, size: 74, spacing: 18, align: 'centre' })
  sheet.text('居民身份证', 800, 330, { ...title, size: 108, spacing: 26, align: 'centre' })
  const values = fonts.values ?? fonts.sans
  const label = { size: 42, family: fonts.sans, weight: 500, colour: '#202020', spacing: 4 } as const
  const value = { size: 42, family: values, colour: '#181818' } as const
  const fields = idEmblemFields(card)
  sheet.text('签发机关', 330, 676, label)
  sheet.value('issuer', card.issuer, 556, 676, value)
  sheet.text('有效期限', 330, 776, label)
  const from = fields['validFrom']!.printed
  sheet.value('validFrom', from, 556, 776, value)
  const after = 556 + sheet.measure(from, value)
  sheet.text('-', after + 2, 776, value)
  sheet.value('expiry', fields['expiry']!.printed, after + 4 + sheet.measure('-', value), 776, value)
  markAsSample(sheet, { x: 1352, y: 62, size: 30 })
  return sheet
}
