import type { DrawMotif } from './motif'

const DISHES =
  '清蒸鲈鱼 番茄炒蛋 麻婆豆腐 蒜蓉西兰花 红烧排骨 酸辣土豆丝 青椒肉丝 老鸭汤 手工水饺 葱油拌面 凉拌黄瓜 糖醋里脊'.split(
    ' ',
  )

export const menu: DrawMotif = (sheet, random) => {
  const dark = random.chance(0.4)
  sheet.fill(dark ? '#2b2320' : '#fbf6ea')
  const ink = dark ? '#f0dfc0' : '#4a2a1a'
  sheet.text('青禾小馆', 750, 240, {
    size: 120,
    family: sheet.fonts.serif,
    weight: 700,
    align: 'centre',
    colour: ink,
    spacing: 20,
  })
  sheet.text('今日菜单', 750, 350, { size: 56, family: sheet.fonts.serif, align: 'centre', colour: ink })
  DISHES.forEach((dish, at) => {
    const y = 500 + at * 118
    const style = { size: 58, family: sheet.fonts.sans, colour: ink } as const
    sheet.text(dish, 220, y, style)
    sheet.text(`${random.integer(12, 98)} 元`, 1280, y, { ...style, align: 'right' })
  })
}
