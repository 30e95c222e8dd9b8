import type { Random } from '../random'
import { covered, documentIn } from './cover'
import { contextOf, type Shot } from './shot'

/** Light from one side, a tint of the lamp, and dark corners. `depth`: share of light that the far side lacks. */
export function unevenLight(canvas: OffscreenCanvas, depth: number, random: Random): void {
  const { width, height } = canvas
  const context = contextOf(canvas)
  const angle = random.between(0, 2 * Math.PI)
  const reach = Math.hypot(width, height) / 2
  const [cx, cy] = [width / 2, height / 2]
  const [dx, dy] = [Math.cos(angle) * reach, Math.sin(angle) * reach]
  const warmth = random.between(-14, 14)
  const far = 255 * (1 - depth)
  const side = context.createLinearGradient(cx - dx, cy - dy, cx + dx, cy + dy)
  side.addColorStop(0, `rgb(255,${250 + Math.min(0, -warmth / 3)},${246 - Math.max(0, warmth)})`)
  side.addColorStop(1, `rgb(${far},${far},${far - warmth / 2})`)
  const corners = context.createRadialGradient(cx, cy, reach * 0.5, cx, cy, reach * 1.1)
  corners.addColorStop(0, 'rgb(255,255,255)')
  corners.addColorStop(1, 'rgb(205,205,205)')
  context.save()
  context.globalCompositeOperation = 'multiply'
  for (const fill of [side, corners]) {
    context.fillStyle = fill
    context.fillRect(0, 0, width, height)
  }
  context.restore()
}

/** The photographer's own shadow over part of the picture, with a soft edge. */
export function castShadow(shot: Shot, random: Random): Shot {
  const { canvas } = shot
  const { width, height } = canvas
  const context = contextOf(canvas)
  const edge = random.between(0.25, 0.7)
  const lean = random.between(-0.3, 0.3)
  const right = random.chance(0.5)
  context.save()
  context.globalCompositeOperation = 'multiply'
  context.filter = `blur(${Math.round(width * 0.015)}px)`
  const grey = random.integer(120, 180)
  context.fillStyle = `rgb(${grey},${grey},${grey + 6})`
  context.beginPath()
  context.moveTo(width * edge, -height * 0.1)
  context.lineTo(width * (edge + lean), height * 1.1)
  context.lineTo(right ? width * 1.2 : -width * 0.2, height * 1.1)
  context.lineTo(right ? width * 1.2 : -width * 0.2, -height * 0.1)
  context.fill()
  context.restore()
  return { ...shot, faults: [...shot.faults, 'shadow'] }
}

/** A lamp mirrored on the plastic: white in its middle, where nothing can be read any more. */
export function addGlare(shot: Shot, random: Random): Shot {
  const { canvas } = shot
  const on = documentIn(shot)
  const [u, v] = [random.between(0.2, 0.8), random.between(0.2, 0.85)]
  const x = on[0][0] + (on[1][0] - on[0][0]) * u + (on[3][0] - on[0][0]) * v
  const y = on[0][1] + (on[1][1] - on[0][1]) * u + (on[3][1] - on[0][1]) * v
  const radius = Math.hypot(on[1][0] - on[0][0], on[1][1] - on[0][1]) * random.between(0.13, 0.22)
  const flat = random.between(0.5, 1)
  const angle = random.between(0, Math.PI)
  const context = contextOf(canvas)
  context.save()
  context.translate(x, y)
  context.rotate(angle)
  context.scale(1, flat)
  const light = context.createRadialGradient(0, 0, 0, 0, 0, radius)
  light.addColorStop(0, 'rgba(255,255,255,1)')
  light.addColorStop(0.5, 'rgba(255,255,255,.97)')
  light.addColorStop(0.75, 'rgba(255,255,255,.5)')
  light.addColorStop(1, 'rgba(255,255,255,0)')
  context.fillStyle = light
  context.fillRect(-radius, -radius, 2 * radius, 2 * radius)
  context.restore()
  const inCore = (px: number, py: number): boolean => {
    const along = (px - x) * Math.cos(angle) + (py - y) * Math.sin(angle)
    const across = (-(px - x) * Math.sin(angle) + (py - y) * Math.cos(angle)) / flat
    return Math.hypot(along, across) < radius * 0.66
  }
  return covered(shot, 'glare', inCore)
}
