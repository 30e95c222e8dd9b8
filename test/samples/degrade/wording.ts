import type { Random } from '../random'
import { contextOf, type Shot } from './shot'

const WORDS = [
  '仅供备案使用',
  '仅供网站备案使用',
  '仅用于ICP备案',
  '仅供办理网站备案，他用无效',
  '此件仅供备案 再次复印无效',
  '仅限2026年备案使用',
] as const

const COLOURS = ['110,110,110', '70,90,150', '60,120,170', '150,60,60'] as const

/** A person's own wording across the picture, so that the copy serves for nothing else: once, in rows, or densely. */
export function writeAcross(shot: Shot, family: string, random: Random): Shot {
  const { canvas } = shot
  const { width, height } = canvas
  const context = contextOf(canvas)
  const words = random.pick(WORDS)
  const density = random.pick(['once', 'rows', 'rows', 'dense'] as const)
  const unit = Math.min(width, height)
  const size = unit * { once: 0.9 / [...words].length, rows: 0.042, dense: 0.028 }[density]
  const opacity = {
    once: random.between(0.16, 0.3),
    rows: random.between(0.14, 0.28),
    dense: random.between(0.1, 0.2),
  }
  context.save()
  context.translate(width / 2, height / 2)
  context.rotate(-random.between(0.3, 0.75))
  context.font = `${random.pick([400, 700])} ${size}px "${family}"`
  context.textAlign = 'center'
  context.fillStyle = `rgba(${random.pick(COLOURS)},${opacity[density].toFixed(2)})`
  if (density === 'once') context.fillText(words, 0, size * 0.35)
  else rows(context, words, size, Math.hypot(width, height), density === 'rows' ? 5.5 : 3.6)
  context.restore()
  return { ...shot, faults: [...shot.faults, 'watermark'] }
}

function rows(
  context: OffscreenCanvasRenderingContext2D,
  words: string,
  size: number,
  reach: number,
  apart: number,
): void {
  const step = context.measureText(words).width + size * 3
  let odd = 0
  for (let y = -reach / 2; y < reach / 2; y += size * apart, odd = 1 - odd)
    for (let x = -reach / 2 + (odd * step) / 2; x < reach / 2; x += step) context.fillText(words, x, y)
}
