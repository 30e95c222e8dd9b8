import type { Random } from '../random'
import { covered, documentIn } from './cover'
import { contextOf, type Shot } from './shot'

const SKIN = ['#d9a384', '#c58d6c', '#e3b79b', '#a8714f'] as const

interface Finger {
  readonly x: number
  readonly y: number
  /** Direction in which the finger points, radians. */
  readonly angle: number
  readonly thick: number
  readonly long: number
}

/** Whether the finger, a capsule that ends at its tip, hides the point. */
export function hiddenBy({ x, y, angle, thick, long }: Finger, px: number, py: number): boolean {
  const [dx, dy] = [px - x, py - y]
  const along = dx * Math.cos(angle) + dy * Math.sin(angle)
  const across = -dx * Math.sin(angle) + dy * Math.cos(angle)
  const behind = Math.min(0, Math.max(-long, along))
  return Math.hypot(along - behind, across) < thick / 2
}

/** One or two fingers hold the paper at a corner or an edge; what lies under them is lost. */
export function holdWithFingers(shot: Shot, random: Random): Shot {
  const fingers = inventFingers(shot, random)
  const context = contextOf(shot.canvas)
  for (const finger of fingers) drawFinger(context, finger, random)
  return covered(shot, 'finger', (x, y) => fingers.some((finger) => hiddenBy(finger, x, y)))
}

function inventFingers(shot: Shot, random: Random): Finger[] {
  const quad = documentIn(shot)
  const corner = random.integer(0, 3)
  const [at, next] = [quad[corner]!, quad[(corner + 1) % 4]!]
  const share = random.pick([0, 0, random.between(0.1, 0.8)])
  const [cx, cy] = [0, 1].map((k) => (quad[0][k]! + quad[1][k]! + quad[2][k]! + quad[3][k]!) / 4) as [
    number,
    number,
  ]
  const edge = [at[0] + (next[0] - at[0]) * share, at[1] + (next[1] - at[1]) * share] as const
  const size = Math.hypot(next[0] - at[0], next[1] - at[1])
  const thick = size * random.between(0.09, 0.14)
  const angle = Math.atan2(cy - edge[1], cx - edge[0]) + random.between(-0.4, 0.4)
  const deep = thick * random.between(0.3, 1.1)
  const tip = { x: edge[0] + Math.cos(angle) * deep, y: edge[1] + Math.sin(angle) * deep }
  const long = Math.hypot(shot.canvas.width, shot.canvas.height)
  const first = { ...tip, angle, thick, long }
  if (random.chance(0.6)) return [first]
  const side = angle + Math.PI / 2
  const beside = thick * 1.08
  return [
    first,
    {
      ...first,
      x: tip.x + Math.cos(side) * beside - Math.cos(angle) * thick * 0.3,
      y: tip.y + Math.sin(side) * beside - Math.sin(angle) * thick * 0.3,
    },
  ]
}

function drawFinger(
  context: OffscreenCanvasRenderingContext2D,
  { x, y, angle, thick, long }: Finger,
  random: Random,
): void {
  context.save()
  context.translate(x, y)
  context.rotate(angle)
  const skin = context.createLinearGradient(0, -thick / 2, 0, thick / 2)
  const tone = random.pick(SKIN)
  skin.addColorStop(0, shade(tone, -34))
  skin.addColorStop(0.45, tone)
  skin.addColorStop(1, shade(tone, -56))
  context.shadowColor = 'rgba(0,0,0,.45)'
  context.shadowBlur = thick * 0.2
  context.strokeStyle = skin
  context.lineCap = 'round'
  context.lineWidth = thick
  context.beginPath()
  context.moveTo(-long, 0)
  context.lineTo(0, 0)
  context.stroke()
  context.shadowColor = 'transparent'
  context.fillStyle = shade(tone, 22)
  context.beginPath()
  context.ellipse(thick * 0.12, 0, thick * 0.32, thick * 0.28, 0, 0, 2 * Math.PI)
  context.fill()
  context.restore()
}

function shade(colour: string, by: number): string {
  const parts = [1, 3, 5].map((at) => Math.min(255, Math.max(0, parseInt(colour.slice(at, at + 2), 16) + by)))
  return `rgb(${parts.join(',')})`
}
