import type { DrawMotif } from './motif'

export const streetSign: DrawMotif = (sheet, random) => {
  const { context, width, height } = sheet
  const sky = context.createLinearGradient(0, 0, 0, height)
  sky.addColorStop(0, random.pick(['#9fc4e6', '#c9ced4', '#e6cfa8']))
  sky.addColorStop(1, '#eef1f2')
  sheet.fill(sky)
  for (let at = 0; at < 6; at++) {
    const grey = random.integer(110, 190)
    const x = at * 280 - 40
    const top = random.integer(300, 620)
    sheet.fill(`rgb(${grey},${grey - 8},${grey - 16})`, { x, y: top, width: 260, height: height - top })
    for (let row = 0; row < 6; row++)
      for (let column = 0; column < 3; column++)
        sheet.fill('rgba(60,70,84,.5)', {
          x: x + 30 + column * 74,
          y: top + 40 + row * 90,
          width: 44,
          height: 56,
        })
  }
  sheet.fill('#555', { x: 780, y: 420, width: 30, height: height })
  sheet.fill(random.pick(['#1c5fa8', '#0f7a4a']), { x: 440, y: 250, width: 720, height: 220 })
  const white = { family: sheet.fonts.sans, colour: '#fff', align: 'centre' } as const
  sheet.text(random.pick(['文澜路', '青禾街', '望江路', '创新大道']), width / 2, 365, {
    ...white,
    size: 96,
    weight: 700,
  })
  sheet.text('WENLAN LU  样本路牌', width / 2, 435, { ...white, size: 40 })
}
