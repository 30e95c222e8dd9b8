import type { DrawMotif } from './motif'

/** A number that no issuer gives out: it begins with 0. */
export const bankCard: DrawMotif = (sheet, random) => {
  const { context, width, height } = sheet
  const ground = context.createLinearGradient(0, 0, width, height)
  const [from, to] = random.pick([
    ['#7a1f2b', '#c8553d'],
    ['#123a6b', '#2f7ab8'],
    ['#1f4d3a', '#5fa37c'],
  ] as const)
  ground.addColorStop(0, from)
  ground.addColorStop(1, to)
  sheet.fill(ground)
  const white = { family: sheet.fonts.sans, colour: '#fff' } as const
  sheet.text('青禾样本银行', 100, 160, { ...white, size: 72, weight: 700 })
  sheet.text('SAMPLE BANK  储蓄卡 DEBIT', 100, 230, { ...white, size: 36 })
  sheet.fill('#d8bf7a', { x: 110, y: 320, width: 180, height: 130 })
  const four = (): string => String(random.integer(0, 9999)).padStart(4, '0')
  const number = `0${four().slice(1)} ${four()} ${four()} ${four()} ${four().slice(0, 3)}`
  sheet.text(number, 110, 600, { ...white, family: 'DejaVu Sans Mono', size: 78 })
  sheet.text(`VALID THRU ${random.integer(10, 12)}/${random.integer(27, 35)}`, 500, 720, {
    ...white,
    size: 40,
  })
}
