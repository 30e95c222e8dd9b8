import type { DrawMotif } from './motif'

export const receipt: DrawMotif = (sheet, random) => {
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
