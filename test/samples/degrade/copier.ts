import type { Random } from '../random'
import { contextOf, type Shot } from './shot'

/** A black-and-white copy: grey through a steep curve, toner specks, now and then a streak. Colours are gone. */
export function photocopy(shot: Shot, random: Random): Shot {
  const { canvas } = shot
  const { width, height } = canvas
  const context = contextOf(canvas)
  const image = context.getImageData(0, 0, width, height)
  const { data } = image
  const curve = toneCurve(random.between(0.7, 1.7), random.between(1.1, 1.7))
  for (let at = 0; at < data.length; at += 4) {
    const grey = curve[Math.round(data[at]! * 0.3 + data[at + 1]! * 0.59 + data[at + 2]! * 0.11)]!
    data[at] = data[at + 1] = data[at + 2] = grey
  }
  context.putImageData(image, 0, 0)
  const unit = Math.max(width, height) / 1000
  context.save()
  for (let speck = random.integer(20, 160); speck > 0; speck--) {
    const grey = random.integer(20, 120)
    context.fillStyle = `rgb(${grey},${grey},${grey})`
    const size = unit * random.between(0.3, 1)
    context.fillRect(random.next() * width, random.next() * height, size, size)
  }
  if (random.chance(0.25)) {
    context.fillStyle = 'rgba(90,90,90,.35)'
    context.fillRect(random.next() * width, 0, unit * random.between(0.6, 1.6), height)
  }
  context.restore()
  return { ...shot, faults: shot.faults.includes('copy') ? shot.faults : [...shot.faults, 'copy'] }
}

/** Grey to grey: `gamma` above 1 darkens the middle, `contrast` steepens about light grey. */
export function toneCurve(gamma: number, contrast: number): Uint8ClampedArray {
  return Uint8ClampedArray.from({ length: 256 }, (_, grey) => {
    const bent = 255 * (grey / 255) ** gamma
    return (bent - 150) * contrast + 150 + 40 * (contrast - 1)
  })
}
