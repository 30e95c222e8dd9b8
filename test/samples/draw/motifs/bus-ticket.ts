import type { DrawMotif } from './motif'

const PLACES = '青禾 云桥 沐河 朔川 汀洲 桐岭'.split(' ')

/** A ticket with the last digits of a number and a name, as rail and coach tickets carry them. */
export const busTicket: DrawMotif = (sheet, random) => {
  sheet.fill(random.pick(['#e3eef6', '#f6ece6', '#f4f4ee']))
  const style = { size: 46, family: sheet.fonts.sans, colour: '#1c1c1c' } as const
  const from = random.pick(PLACES)
  const to = random.pick(PLACES.filter((place) => place !== from))
  sheet.text(`${from}站`, 160, 200, { ...style, size: 84, weight: 700 })
  sheet.text(`${to}站`, 940, 200, { ...style, size: 84, weight: 700 })
  sheet.text(`K${random.integer(100, 999)} →`, 560, 190, { ...style, size: 60 })
  const day = `2025年${random.integer(1, 12)}月${random.integer(1, 28)}日 ${random.integer(6, 22)}:${random.integer(10, 59)}开`
  sheet.text(day, 160, 330, style)
  sheet.text(`${random.integer(1, 16)}车${random.integer(1, 99)}号`, 940, 330, style)
  sheet.text(`¥${random.integer(12, 480)}.5元`, 160, 430, style)
  sheet.text('二等座', 940, 430, style)
  sheet.text(`3301061990****${random.integer(1000, 9999)} 王样本`, 160, 560, style)
  sheet.text('仅供报销使用', 160, 650, { ...style, size: 36 })
}
