import type { Random } from '../random'
import { addNoise } from './noise'
import { contextOf, type Shot } from './shot'

/** Taken in a dim room: dark, yellowish, and the sensor's grain everywhere. */
export function dimLight(shot: Shot, random: Random): Shot {
  const { canvas } = shot
  const context = contextOf(canvas)
  const light = random.integer(95, 150)
  context.save()
  context.globalCompositeOperation = 'multiply'
  context.fillStyle = `rgb(${light},${light - 6},${light - random.integer(14, 34)})`
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.restore()
  addNoise(canvas, random.between(7, 13), random.part('grain'))
  return { ...shot, faults: [...shot.faults, 'dark'] }
}
