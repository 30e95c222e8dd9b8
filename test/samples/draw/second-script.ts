import type { Random } from '../random'
import type { Sheet } from './sheet'

const SYLLABLES = 'vangz liuh sengq mbouj gyaeu raemx daw caemh nyied gvaq souh fwngz haeuj rwz'.split(' ')

/**
 * A line of another script, as cards of autonomous regions carry under each Chinese one: either a run of invented
 * strokes along a base line, or made-up syllables in Latin letters. Neither says anything.
 */
export function secondScript(
  sheet: Sheet,
  style: 'strokes' | 'latin',
  x: number,
  y: number,
  { size, length, colour }: { size: number; length: number; colour: string },
  random: Random,
): void {
  if (style === 'latin') {
    let words = ''
    while (words.length * size * 0.5 < length) words += (words === '' ? '' : ' ') + random.pick(SYLLABLES)
    sheet.text(words, x, y, { size, family: 'DejaVu Sans', colour })
    return
  }
  const { context } = sheet
  context.save()
  context.strokeStyle = colour
  context.lineWidth = size * 0.09
  context.lineCap = context.lineJoin = 'round'
  for (let left = x; left < x + length;) {
    const wide = size * random.between(0.5, 1.8)
    context.beginPath()
    context.moveTo(left, y)
    for (let at = left; at < left + wide; at += size * 0.28) {
      const lift = random.chance(0.35) ? random.between(0.3, 0.8) : random.between(-0.25, 0.2)
      context.quadraticCurveTo(at + size * 0.1, y - lift * size, at + size * 0.28, y)
    }
    context.stroke()
    if (random.chance(0.5)) {
      context.beginPath()
      context.arc(left + wide * 0.5, y + size * random.pick([-0.75, 0.25]), size * 0.06, 0, 2 * Math.PI)
      context.stroke()
    }
    left += wide + size * 0.35
  }
  context.restore()
}
