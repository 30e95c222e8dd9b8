import { contextOf, type Shot } from './shot'

/** Cards have round corners: what is outside them becomes transparent. */
export function roundCorners(shot: Shot): Shot {
  const { canvas } = shot
  const context = contextOf(canvas)
  context.save()
  context.globalCompositeOperation = 'destination-in'
  context.fillStyle = '#000'
  context.beginPath()
  context.roundRect(0, 0, canvas.width, canvas.height, canvas.width * 0.037)
  context.fill()
  context.restore()
  return shot
}

/** Paper or a screen behind a card that was cut out of its picture. */
export function fillBehind(shot: Shot, colour: string): Shot {
  const context = contextOf(shot.canvas)
  context.save()
  context.globalCompositeOperation = 'destination-over'
  context.fillStyle = colour
  context.fillRect(0, 0, shot.canvas.width, shot.canvas.height)
  context.restore()
  return shot
}
