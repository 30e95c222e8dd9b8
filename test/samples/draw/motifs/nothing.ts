import type { DrawMotif } from './motif'

/** An empty page, perhaps with the faint rules of a notebook. */
export const blank: DrawMotif = (sheet, random) => {
  sheet.fill(random.pick(['#ffffff', '#fbfaf5', '#f3f3f3']))
  if (random.chance(0.4))
    for (let y = 160; y < sheet.height; y += 84) sheet.line(90, y, sheet.width - 90, y, '#dfe6ee', 3)
}

/** A picture taken in the pocket or with the lens covered: nearly black, a vague light somewhere. */
export const dark: DrawMotif = (sheet, random) => {
  const { context, width, height } = sheet
  const light = context.createRadialGradient(
    width * random.next(),
    height * random.next(),
    0,
    width / 2,
    height / 2,
    width * random.between(0.4, 1),
  )
  light.addColorStop(0, random.pick(['#2c2620', '#20252c', '#33281f']))
  light.addColorStop(1, '#0b0b0c')
  sheet.fill(light)
}
