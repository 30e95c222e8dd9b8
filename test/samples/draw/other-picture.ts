import type { OtherPicture } from '../certificates/other-picture'
import { inventName } from '../invent/person-name'
import type { Random } from '../random'
import { Sheet, type Fonts } from './sheet'
import { markAsSample } from './watermark'

type Motif = (sheet: Sheet, random: Random) => void

export const MOTIF_SIZES: Record<OtherPicture['motif'], readonly [number, number]> = {
  receipt: [900, 1700],
  chat: [1080, 2000],
  landscape: [1600, 1066],
  notice: [1500, 2100],
}

const receipt: Motif = (sheet, random) => {
  sheet.fill('#fbfbf8')
  const style = { size: 44, family: sheet.fonts.sans }
  sheet.text('青禾便利店', 450, 150, { ...style, size: 64, align: 'centre', weight: 700 })
  sheet.text(`单号 ${random.integer(10_000_000, 99_999_999)}`, 80, 260, style)
  let total = 0
  for (let at = 0; at < 9; at++) {
    const price = random.integer(15, 480) / 10
    total += price
    sheet.text(
      random.pick(['矿泉水', '面包', '苹果', '牛奶', '纸巾', '电池', '雨伞', '饼干']),
      80,
      380 + at * 90,
      style,
    )
    sheet.text(price.toFixed(2), 820, 380 + at * 90, { ...style, align: 'right' })
  }
  sheet.line(80, 1230, 820, 1230, '#333', 4)
  sheet.text('合计', 80, 1320, { ...style, weight: 700 })
  sheet.text(`¥${total.toFixed(2)}`, 820, 1320, { ...style, weight: 700, align: 'right' })
  sheet.text('谢谢惠顾，欢迎再次光临', 450, 1480, { ...style, align: 'centre' })
}

const chat: Motif = (sheet, random) => {
  sheet.fill('#ededed')
  const name = inventName(random, 'common').text
  sheet.text(name, 540, 110, { size: 48, family: sheet.fonts.sans, weight: 700, align: 'centre' })
  const lines = [
    '域名的事情办得怎么样了',
    '还差一份材料，明天寄给你',
    '好的，记得盖章',
    '身份证照片要重新拍吗',
    '要，上次那张反光了',
    '收到',
  ]
  lines.forEach((line, at) => {
    const mine = at % 2 === 1
    const width = line.length * 46 + 60
    const x = mine ? 1080 - width - 150 : 150
    const y = 260 + at * 230
    sheet.fill(mine ? '#95ec69' : '#ffffff', { x, y, width, height: 110 })
    sheet.fill(mine ? '#6a8caf' : '#c48f6a', { x: mine ? 960 : 30, y, width: 90, height: 90 })
    sheet.text(line, x + 30, y + 70, { size: 46, family: sheet.fonts.sans })
  })
}

const landscape: Motif = (sheet, random) => {
  const { context, width, height } = sheet
  const sky = context.createLinearGradient(0, 0, 0, height)
  sky.addColorStop(0, '#7fb2e0')
  sky.addColorStop(1, '#f4e3c8')
  sheet.fill(sky)
  for (const [at, colour] of ['#8fa6b2', '#5f8571', '#39613f'].entries()) {
    const base = height * (0.5 + at * 0.14)
    const phase = random.between(0, 6)
    context.beginPath()
    context.moveTo(0, height)
    for (let x = 0; x <= width; x += 8)
      context.lineTo(x, base - Math.sin(x / (170 - at * 30) + phase) * 70 - Math.sin(x / 47 + phase * 2) * 22)
    context.lineTo(width, height)
    context.fillStyle = colour
    context.fill()
  }
}

const notice: Motif = (sheet, random) => {
  sheet.fill('#ffffff')
  const text = { size: 48, family: sheet.fonts.serif }
  sheet.text('关于小区停水的通知', 750, 240, { ...text, size: 80, weight: 700, align: 'centre' })
  const words =
    `各位住户：因管道检修，本小区将于${random.integer(2, 12)}月${random.integer(1, 28)}日上午九时至下午五时停水，` +
    '请提前做好储水准备。恢复供水后，先打开龙头放掉浑水再使用。检修期间给大家带来的不便，敬请谅解。'
  sheet.wrap(words, 1200, text).forEach((line, at) => sheet.text(line, 150, 420 + at * 90, text))
  sheet.text('物业服务中心', 1300, 1300, { ...text, align: 'right' })
}

const MOTIFS: Record<OtherPicture['motif'], Motif> = { receipt, chat, landscape, notice }

/** `longSide`: pixels. */
export function drawOtherPicture(
  { motif }: OtherPicture,
  fonts: Fonts,
  longSide: number,
  random: Random,
): Sheet {
  const [width, height] = MOTIF_SIZES[motif]
  const sheet = new Sheet(width, height, longSide / Math.max(width, height), fonts)
  MOTIFS[motif](sheet, random)
  markAsSample(sheet, { x: width - 30, y: 50, size: 28 })
  return sheet
}
