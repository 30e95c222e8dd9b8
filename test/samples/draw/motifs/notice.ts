import type { DrawMotif } from './motif'

export const notice: DrawMotif = (sheet, random) => {
  sheet.fill('#ffffff')
  const text = { size: 48, family: sheet.fonts.serif }
  sheet.text('关于小区停水的通知', 750, 240, { ...text, size: 80, weight: 700, align: 'centre' })
  const words =
    `各位住户：因管道检修，本小区将于${random.integer(2, 12)}月${random.integer(1, 28)}日上午九时至下午五时停水，` +
    '请提前做好储水准备。恢复供水后，先打开龙头放掉浑水再使用。检修期间给大家带来的不便，敬请谅解。'
  sheet.wrap(words, 1200, text).forEach((line, at) => sheet.text(line, 150, 420 + at * 90, text))
  sheet.text('物业服务中心', 1300, 1300, { ...text, align: 'right' })
}
