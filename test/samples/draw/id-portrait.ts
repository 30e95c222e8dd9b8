import type { IdPortrait } from '../certificates/id-portrait'
import type { Random } from '../random'
import { waves } from './ornament'
import { Sheet, type Fonts } from './sheet'
import { silhouette } from './silhouette'
import { markAsSample } from './watermark'

const LABEL = '#3d7fb5'

/** 85.6 × 54 mm. */
export const CARD = { width: 1400, height: 883 } as const

/** `width`: pixels. */
export function drawIdPortrait({ person }: IdPortrait, fonts: Fonts, width: number, random: Random): Sheet {
  const sheet = new Sheet(CARD.width, CARD.height, width / CARD.width, fonts)
  const ground = sheet.context.createLinearGradient(0, 0, 1400, 883)
  ground.addColorStop(0, '#e4eef4')
  ground.addColorStop(0.5, '#f3f1ea')
  ground.addColorStop(1, '#dfeaf0')
  sheet.fill(ground)
  waves(sheet, 'rgba(120,160,190,.28)', 22)
  const values = fonts.values ?? fonts.sans
  const label = { size: 40, family: fonts.sans, colour: LABEL }
  const value = { size: 46, family: values, weight: 500, colour: '#181818' } as const
  sheet.text('姓名', 88, 142, { ...label, spacing: 8 })
  sheet.value('name', person.name, 248, 144, { ...value, size: 54, spacing: 6 })
  sheet.text('性别', 88, 242, { ...label, spacing: 8 })
  sheet.value('gender', person.sex === 'male' ? '男' : '女', 248, 244, value)
  sheet.text('民族', 418, 242, { ...label, spacing: 8 })
  sheet.value('ethnicity', person.ethnicity, 540, 244, value)
  drawBirth(sheet, person.birth, label, value)
  sheet.text('住址', 88, 446, { ...label, spacing: 8 })
  sheet.value('address', person.address, 248, 448, { ...value, width: 600, leading: 64 })
  sheet.text('公民身份号码', 88, 780, { ...label, spacing: 4 })
  const digits = { size: 58, family: fonts.numbers, weight: 500, colour: '#141414', spacing: 7 } as const
  sheet.value('idNumber', person.idNumber, 470, 784, digits)
  silhouette(sheet, { x: 904, y: 118, width: 396, height: 500 }, random)
  markAsSample(sheet, { x: 1352, y: 62, size: 30 })
  return sheet
}

type Style = Parameters<Sheet['text']>[3]

/** Figures in black, 年月日 in the labels' colour. */
function drawBirth(
  sheet: Sheet,
  { year, month, day }: { year: number; month: number; day: number },
  label: Style,
  value: Style,
): void {
  sheet.text('出生', 88, 342, { ...label, spacing: 8 })
  const put = (text: string, x: number, style: Style): void =>
    sheet.record('birth', sheet.text(text, x, 344, style))
  put(String(year), 248, value)
  put('年', 374, label)
  put(String(month), 500, { ...value, align: 'right' })
  put('月', 524, label)
  put(String(day), 648, { ...value, align: 'right' })
  put('日', 668, label)
}
