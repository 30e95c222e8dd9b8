import { inventName } from '../../invent/person-name'
import type { DrawMotif } from './motif'

export const chat: DrawMotif = (sheet, random) => {
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
