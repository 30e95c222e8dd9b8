import type { Sheet } from './sheet'

/**
 * Every picture says that it is a sample: 样本 lightly across it and in a corner. Light enough that reading is as
 * hard as on a picture without it, for a person and a program alike.
 */
export function markAsSample(sheet: Sheet, corner: { x: number; y: number; size: number }): void {
  const { context, width, height } = sheet
  const size = Math.min(width, height) * 0.16
  context.save()
  context.globalAlpha = 0.07
  for (const [x, y] of [
    [0.27, 0.35],
    [0.73, 0.72],
  ] as const) {
    context.save()
    context.translate(width * x, height * y)
    context.rotate(-Math.PI / 9)
    sheet.text('样本', 0, size * 0.35, {
      size,
      family: sheet.fonts.sans,
      weight: 700,
      align: 'centre',
      colour: '#5a4a3a',
    })
    context.restore()
  }
  context.globalAlpha = 0.75
  const style = { size: corner.size, family: sheet.fonts.sans, colour: '#b8433a', align: 'right' } as const
  sheet.text('样本 SAMPLE', corner.x, corner.y, style)
  context.restore()
}
