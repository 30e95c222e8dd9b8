import { silhouette } from '../silhouette'
import type { DrawMotif } from './motif'

/** Somebody's figure before a wall: no face, no text. */
export const selfie: DrawMotif = (sheet, random) => {
  const { context, width, height } = sheet
  silhouette(sheet, { x: 0, y: 0, width, height }, random)
  context.save()
  context.globalCompositeOperation = 'multiply'
  const room = context.createLinearGradient(0, 0, width, height)
  room.addColorStop(0, random.pick(['#d8c8b4', '#c4d0d8', '#d4d8c4']))
  room.addColorStop(1, '#8a8078')
  sheet.fill(room)
  context.restore()
}
