import type { DrawMotif } from './motif'

export const landscape: DrawMotif = (sheet, random) => {
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

/** The same view with a line of greeting over it. */
export const postcard: DrawMotif = (sheet, random) => {
  landscape(sheet, random)
  const words = random.pick(['山河无恙 人间皆安', '云栖谷 · 旅行日记', '二〇二五年秋 摄于青禾岭', '早安'])
  const style = { size: 84, family: sheet.fonts.serif, weight: 700, colour: '#fff' } as const
  sheet.text(words, 120, 180, style)
  sheet.text('SAMPLE TRAVEL', 124, 250, { size: 40, family: sheet.fonts.sans, colour: '#fff' })
}
