import { residencePermitFields, type ResidencePermit } from '../certificates/residence-permit'
import type { Random } from '../random'
import { CARD } from './id-portrait'
import { waves } from './ornament'
import { Sheet, type Fonts } from './sheet'
import { silhouette } from './silhouette'
import { markAsSample } from './watermark'

/** A residence permit of no particular city. `width`: pixels. */
export function drawResidencePermit(
  permit: ResidencePermit,
  fonts: Fonts,
  width: number,
  random: Random,
): Sheet {
  const sheet = new Sheet(CARD.width, CARD.height, width / CARD.width, fonts)
  sheet.fill('#eef5ec')
  waves(sheet, 'rgba(110,170,130,.3)', 24)
  const title = {
    size: 72,
    family: fonts.serif,
    weight: 700,
    spacing: 30,
    align: 'centre',
    colour: '#1f5d3a',
  } as const
  sheet.text('居住证', 700, 110, title)
  const label = { size: 36, family: fonts.sans, colour: '#3a7a56' } as const
  const value = { size: 40, family: fonts.values ?? fonts.sans, weight: 500 } as const
  const fields = residencePermitFields(permit)
  silhouette(sheet, { x: 76, y: 170, width: 300, height: 380 }, random)
  const row = (words: string, field: string, x: number, y: number, at: number): number => {
    sheet.text(words, x, y, label)
    return sheet.value(field, fields[field]!.printed, at, y, { ...value, width: 1330 - at, leading: 54 })
  }
  row('姓名', 'name', 420, 220, 560)
  sheet.text('性别', 420, 300, label)
  sheet.text(permit.person.sex === 'male' ? '男' : '女', 560, 300, value)
  sheet.text('民族', 700, 300, label)
  sheet.text(permit.person.ethnicity, 800, 300, value)
  row('公民身份号码', 'idNumber', 420, 380, 680)
  row('居住地住址', 'address', 420, 460, 640)
  row('签发机关', 'issuer', 420, 660, 620)
  row('有效期至', 'expiry', 420, 750, 620)
  markAsSample(sheet, { x: 1352, y: 62, size: 30 })
  return sheet
}
