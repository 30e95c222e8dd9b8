import { hmtEmblemFields, type HmtEmblem, type HmtPortrait } from '../certificates/hmt-residence'
import type { Random } from '../random'
import { emblemGround, span, valueStyle } from './id-emblem'
import { CARD, cardGround, drawBirth, inventPlacing, personName } from './id-portrait'
import { Sheet, type Fonts } from './sheet'
import { silhouette } from './silhouette'
import { markAsSample } from './watermark'

/** `width`: pixels. */
export function drawHmtPortrait({ person }: HmtPortrait, fonts: Fonts, width: number, random: Random): Sheet {
  const sheet = new Sheet(CARD.width, CARD.height, width / CARD.width, fonts)
  const look = random.part('look')
  cardGround(sheet, look)
  const placing = inventPlacing(look)
  const { dx, dy, size } = placing
  const label = { size: 40, family: fonts.sans, colour: '#3d7fb5', spacing: 8 }
  const value = valueStyle(fonts, 46 * size)
  const x = 248 + dx
  sheet.text('姓名', 88, 142, label)
  personName(sheet, person.name, x, 142 + dy, 648, { ...value, size: 54 * size })
  sheet.text('性别', 88, 242, label)
  sheet.value('gender', person.sex === 'male' ? '男' : '女', x, 242 + dy, value)
  drawBirth(sheet, person.birth, label, value, placing)
  sheet.text('住址', 88, 446, label)
  sheet.value('address', person.address, x, 446 + dy, { ...value, width: 580, leading: 62 })
  sheet.text('公民身份号码', 88, 780, { ...label, spacing: 4 })
  const digits = { size: 58 * size, family: fonts.numbers, colour: '#141414', spacing: 6 }
  sheet.value('idNumber', person.idNumber, 470 + dx, 782 + dy, digits)
  silhouette(sheet, { x: 904, y: 118, width: 396, height: 500 }, random)
  markAsSample(sheet, { x: 1352, y: 62, size: 30 })
  return sheet
}

/** `width`: pixels. */
export function drawHmtEmblem(card: HmtEmblem, fonts: Fonts, width: number, random: Random): Sheet {
  const sheet = new Sheet(CARD.width, CARD.height, width / CARD.width, fonts)
  emblemGround(sheet)
  const title = { family: fonts.serif, weight: 700, colour: '#1a1a1a', align: 'centre' } as const
  sheet.text('中华人民共和国', 800, 170, { ...title, size: 70, spacing: 18 })
  const words = card.origin === 'taiwan' ? '台湾居民居住证' : '港澳居民居住证'
  sheet.text(words, 800, 310, { ...title, size: 92, spacing: 14 })
  const { dx, dy, size } = inventPlacing(random.part('look'))
  const label = { size: 40, family: fonts.sans, weight: 500, colour: '#202020', spacing: 3 } as const
  const value = valueStyle(fonts, 40 * size)
  const fields = hmtEmblemFields(card)
  const x = 556 + dx
  sheet.text('签发机关', 320, 560, label)
  sheet.value('issuer', card.issuer, x, 560 + dy, value)
  sheet.text('有效期限', 320, 640, label)
  span(sheet, fields['validFrom']!.printed, fields['expiry']!.printed, x, 640 + dy, value)
  sheet.text('通行证号码', 320, 720, { ...label, spacing: 0 })
  sheet.value('passNumber', card.passNumber, x, 720 + dy, value)
  sheet.text('签发次数', 320, 800, label)
  sheet.text(String(card.timesIssued).padStart(2, '0'), x, 800 + dy, value)
  markAsSample(sheet, { x: 1352, y: 62, size: 30 })
  return sheet
}
