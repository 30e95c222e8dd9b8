import type { Random } from '../random'
import { contextOf, moved, type Shot } from './shot'

/** Smaller by halves first, then to the size asked: one big step would leave jagged strokes. Never larger. */
export function shrinkTo(shot: Shot, longSide: number): Shot {
  const whole = Math.min(1, longSide / Math.max(shot.canvas.width, shot.canvas.height))
  if (whole === 1) return shot
  const width = Math.round(shot.canvas.width * whole)
  const height = Math.round(shot.canvas.height * whole)
  let canvas = shot.canvas
  while (canvas.width > width * 2)
    canvas = drawn(canvas, Math.round(canvas.width / 2), Math.round(canvas.height / 2))
  canvas = drawn(canvas, width, height)
  const [sx, sy] = [width / shot.canvas.width, height / shot.canvas.height]
  return moved(shot, canvas, ([x, y]) => [x * sx, y * sy])
}

function drawn(source: OffscreenCanvas, width: number, height: number): OffscreenCanvas {
  const canvas = new OffscreenCanvas(width, height)
  const context = contextOf(canvas)
  context.imageSmoothingQuality = 'high'
  context.drawImage(source, 0, 0, width, height)
  return canvas
}

/** What chat programs do to pictures: small, and compressed twice. */
export async function sendByChat(shot: Shot, longSide: number, random: Random): Promise<Shot> {
  const small = shrinkTo(shot, longSide)
  const blob = await small.canvas.convertToBlob({ type: 'image/jpeg', quality: random.between(0.55, 0.7) })
  const bitmap = await createImageBitmap(blob)
  contextOf(small.canvas).drawImage(bitmap, 0, 0)
  return { ...small, quality: random.between(0.5, 0.62), faults: [...shot.faults, 'low-resolution'] }
}

/** A part of one side is missing from the picture, and with it whatever stood there. */
export function cutOff(shot: Shot, random: Random): Shot {
  const { canvas, outline } = shot
  const side = random.pick(['left', 'right', 'top', 'bottom'] as const)
  const xs = (outline ?? []).map(([x]) => x)
  const ys = (outline ?? []).map(([, y]) => y)
  const box = outline
    ? { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }
    : { left: 0, right: canvas.width, top: 0, bottom: canvas.height }
  const share = random.between(0.06, 0.16)
  const left = side === 'left' ? Math.round(box.left + (box.right - box.left) * share) : 0
  const top = side === 'top' ? Math.round(box.top + (box.bottom - box.top) * share) : 0
  const right = side === 'right' ? Math.round(box.right - (box.right - box.left) * share) : canvas.width
  const bottom = side === 'bottom' ? Math.round(box.bottom - (box.bottom - box.top) * share) : canvas.height
  const cut = new OffscreenCanvas(right - left, bottom - top)
  contextOf(cut).drawImage(canvas, -left, -top)
  const after = moved(shot, cut, ([x, y]) => [x - left, y - top])
  const outside = ([x, y]: readonly [number, number]): boolean =>
    x < -1 || y < -1 || x > cut.width + 1 || y > cut.height + 1
  const lost = [...after.boxes].filter(([, corners]) => corners.some(outside)).map(([field]) => field)
  return { ...after, lost: new Set([...shot.lost, ...lost]), faults: [...shot.faults, 'cut'] }
}

/** The picture as stored when `degrees` clockwise bring it upright again; the truth stays that of the upright one. */
export function turnedBack(canvas: OffscreenCanvas, degrees: 0 | 90 | 180 | 270): OffscreenCanvas {
  if (degrees === 0) return canvas
  const swap = degrees !== 180
  const turned = new OffscreenCanvas(swap ? canvas.height : canvas.width, swap ? canvas.width : canvas.height)
  const context = contextOf(turned)
  context.translate(turned.width / 2, turned.height / 2)
  context.rotate((-degrees * Math.PI) / 180)
  context.drawImage(canvas, -canvas.width / 2, -canvas.height / 2)
  return turned
}
